import { X } from 'lucide-react'
import { useId, useState } from 'react'
import { useArticle } from '../app/articleStore.ts'
import { useDesk, useServices } from '../app/deskContext.tsx'
import { useTranslate } from '../app/useTranslate.ts'
import { Button } from '../ui/Button.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { groupDropped, groupLosses } from './groupDropped.ts'
import styles from './IntakeNotice.module.css'
import { useIntakeNews } from './intakeNews.ts'
import { reviewAfterwards } from './review/reviewAfterwards.ts'

/** Tells above the paper what the import of this article left out, until it is dismissed. Nothing for other articles. */
export function IntakeNotice() {
  const t = useTranslate()
  const services = useServices()
  const language = useDesk(({ settings }) => settings.language)
  const id = useArticle(({ session }) => session?.id)
  const news = useIntakeNews((state) => state.news)
  const dismiss = useIntakeNews((state) => state.dismiss)
  const [isShown, setShown] = useState(false)
  const listId = useId()
  if (news === null || news.articleId !== id) return null

  const { dropped, losses } = news
  const lineName = (line: number) => t('intake.notice.line', { line })
  const said = [
    dropped.length === 0 ? '' : t('intake.notice.dropped', { count: dropped.length }),
    losses.length === 0 ? '' : t('intake.notice.losses', { count: losses.length }),
  ]
  const groups = [...groupLosses(losses, language, lineName), ...groupDropped(dropped, language, lineName)]
  return (
    <section aria-label={t('intake.notice.name')} className={styles.notice}>
      <div className={styles.head}>
        <p role="status" className={styles.words}>
          {said.filter((words) => words !== '').join(language === 'zh' ? '' : ' ')}
        </p>
        <Button
          variant="quiet"
          aria-expanded={isShown}
          {...(isShown ? { 'aria-controls': listId } : {})}
          onPress={() => setShown(!isShown)}
        >
          {t(isShown ? 'intake.notice.hide' : 'intake.notice.show')}
        </Button>
        <Button variant="quiet" onPress={() => void reviewAfterwards(services, news)}>
          {t('review.open')}
        </Button>
        <IconButton label={t('intake.notice.dismiss')} onPress={dismiss}>
          <X aria-hidden />
        </IconButton>
      </div>
      {isShown ? (
        // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex -- a list that scrolls must take the focus
        <div id={listId} role="group" aria-label={t('intake.notice.name')} tabIndex={0} className={styles.groups}>
          {groups.map(({ why, pieces }) => (
            <div key={why}>
              <h2 className={styles.why}>{t('intake.notice.reason', { why, count: pieces.length })}</h2>
              <ul className={styles.pieces}>
                {pieces.map(({ where, what }, index) => (
                  <li key={index}>
                    <span className={styles.where}>{where}</span>
                    <span>{what}</span>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      ) : null}
    </section>
  )
}
