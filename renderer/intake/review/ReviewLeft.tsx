import { Button as AriaButton } from 'react-aria-components'
import type { Manuscript } from '../../../src/intake/manuscript.ts'
import { useDesk } from '../../app/deskContext.tsx'
import { useTranslate } from '../../app/useTranslate.ts'
import { groupDropped, groupLosses } from '../groupDropped.ts'
import styles from './review.module.css'

/** What did not come over whole and what was left out, grouped by reason; a line of the manuscript is shown by a press. */
export function ReviewLeft(props: { readonly manuscript: Manuscript; readonly onLine: (line: number) => void }) {
  const { manuscript, onLine } = props
  const t = useTranslate()
  const language = useDesk(({ settings }) => settings.language)
  const lineName = (line: number) => t('intake.notice.line', { line })
  const groups = [
    ...groupLosses(manuscript.losses, language, lineName),
    ...groupDropped(manuscript.dropped, language, lineName),
  ]
  return (
    <section aria-label={t('review.left')} className={styles.left}>
      <h3 className={styles.heading}>{t('review.left')}</h3>
      {groups.length === 0 ? <p className={styles.more}>{t('review.nothingLeft')}</p> : null}
      {groups.map(({ why, pieces }) => (
        <div key={why}>
          <h4 className={styles.reason}>{t('intake.notice.reason', { why, count: pieces.length })}</h4>
          <ul className={styles.pieces}>
            {pieces.map(({ where, what, line }, index) => (
              <li key={index}>
                {line === null ? (
                  <span className={styles.placeName}>{where}</span>
                ) : (
                  <AriaButton
                    className={styles.toLine ?? ''}
                    aria-label={t('review.toLine', { line })}
                    onPress={() => onLine(line)}
                  >
                    {where}
                  </AriaButton>
                )}
                <span>{what}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
