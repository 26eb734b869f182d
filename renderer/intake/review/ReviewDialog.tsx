import { useCallback, useMemo, useState } from 'react'
import { useTranslate } from '../../app/useTranslate.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { isComposing } from '../../ui/isComposing.ts'
import { leftLines } from './leftLines.ts'
import styles from './review.module.css'
import { ReviewBody } from './ReviewBody.tsx'
import { ReviewFields } from './ReviewFields.tsx'
import { ReviewLeft } from './ReviewLeft.tsx'
import { ReviewLines } from './ReviewLines.tsx'
import { useReview, type Review } from './reviewStore.ts'

/** The import review: the manuscript, the result and its metadata side by side. Ctrl/⌘ Enter accepts, Escape cancels. */
export function ReviewDialog() {
  const review = useReview((state) => state.review)
  return review === null ? null : <OpenReview key={review.name} review={review} />
}

function OpenReview({ review }: { readonly review: Review }) {
  const t = useTranslate()
  const answer = useReview((state) => state.answer)
  const [line, setLine] = useState<number | null>(null)
  const { manuscript, isMade, name } = review
  const { found, losses, lines, dropped } = manuscript
  const guesses = Object.values(found).filter(({ confidence }) => confidence === 'guess').length
  const marked = useMemo(() => leftLines(lines, dropped), [lines, dropped])
  const show = useCallback((number: number) => setLine(number), [])
  return (
    <Dialog
      title={t('review.title', { name })}
      closeLabel={t(isMade ? 'review.close' : 'review.cancel')}
      isOpen
      isDismissable={false}
      onClose={() => answer(false)}
      size="full"
      footer={
        <>
          <p role="status" className={styles.why}>
            {guesses + losses.length === 0 ? t('review.clean') : ''}
            {guesses === 0 ? '' : t('review.guesses', { guesses })}
            {losses.length === 0 ? '' : t('review.losses', { losses: losses.length })}
          </p>
          <Button onPress={() => answer(false)}>{t(isMade ? 'review.close' : 'review.cancel')}</Button>
          <Button variant="primary" onPress={() => answer(true)}>
            {t(isMade ? 'review.apply' : 'review.accept')}
          </Button>
        </>
      }
    >
      <div
        role="presentation"
        className={styles.sides}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !isComposing(event)) answer(true)
        }}
      >
        <ReviewLines lines={lines} marked={marked} shown={line} />
        <ReviewBody manuscript={manuscript} />
        <div className={styles.column}>
          <ReviewFields review={review} />
          <ReviewLeft manuscript={manuscript} onLine={show} />
        </div>
      </div>
    </Dialog>
  )
}
