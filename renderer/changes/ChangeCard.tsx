import { useDesk } from '../app/deskContext.tsx'
import { shortTime } from '../app/shortTime.ts'
import { useTranslate } from '../app/useTranslate.ts'
import type { ChangeEntry } from '../editor/paperHandle.ts'
import { Button } from '../ui/Button.tsx'
import { useRowMenu } from '../ui/useRowMenu.tsx'
import { formatWords } from './formatWords.ts'
import { lineWords } from './lineWords.ts'
import styles from './changes.module.css'

interface ChangeCardProps {
  readonly entry: ChangeEntry
  readonly locked: boolean
  readonly onGo: () => void
  readonly onDecide: (decision: 'accept' | 'reject') => void
}

/** One change: who made it and when, its rows and columns, its words and what format they were given, which are the way to it, and what can be decided. */
export function ChangeCard({ entry, locked, onGo, onDecide }: ChangeCardProps) {
  const t = useTranslate()
  const language = useDesk((state) => state.settings.language)
  const { by, at, inserted, deleted, formatted, formats, lines } = entry
  const { events, menu } = useRowMenu(t('rowmenu.label'), [
    { id: 'go', words: t('rowmenu.go'), run: onGo },
    ...(locked
      ? []
      : (['accept', 'reject'] as const).map((id) => ({ id, words: t(`changes.${id}`), run: () => onDecide(id) }))),
  ])
  return (
    <li className={styles.card} {...events}>
      {menu}
      <p className={styles.who}>
        <b>{by}</b> <time dateTime={at}>{shortTime(at, new Date(), language)}</time>
      </p>
      <button type="button" className={styles.words} onClick={onGo}>
        {lines.length === 0 ? null : (
          <span className={styles.line}>
            <i>{t('changes.lines')}</i> <b>{lineWords(lines, t)}</b>
          </span>
        )}
        {deleted === '' ? null : (
          <span className={styles.line}>
            <i>{t('changes.deleted')}</i> <del>{deleted}</del>
          </span>
        )}
        {inserted === '' ? null : (
          <span className={styles.line}>
            <i>{t('changes.inserted')}</i> <ins>{inserted}</ins>
          </span>
        )}
        {formats.length === 0 && formatted === '' ? null : (
          <span className={styles.line}>
            <i>{t('changes.formatted')}</i> <b>{formatWords(formats, t)}</b>{' '}
            {formatted === '' ? null : <q>{formatted}</q>}
          </span>
        )}
      </button>
      {locked ? null : (
        <div className={styles.buttons}>
          <Button variant="quiet" onPress={() => onDecide('reject')}>
            {t('changes.reject')}
          </Button>
          <Button variant="quiet" onPress={() => onDecide('accept')}>
            {t('changes.accept')}
          </Button>
        </div>
      )}
    </li>
  )
}
