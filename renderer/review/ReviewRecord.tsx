import type { Decision } from '../../src/article/reviewState.ts'
import { recordedMoveName } from '../../src/review/moveName.ts'
import { useDesk } from '../app/deskContext.tsx'
import { shortTime } from '../app/shortTime.ts'
import { useTranslate } from '../app/useTranslate.ts'
import styles from './review.module.css'

/** The record, the latest first: what was decided, by whom, when, with what opinion, of which text. */
export function ReviewRecord({ decisions }: { readonly decisions: readonly Decision[] }) {
  const t = useTranslate()
  const language = useDesk((state) => state.settings.language)
  return (
    <section aria-label={t('signoff.record')}>
      <h3 className={styles.heading}>{t('signoff.record')}</h3>
      {decisions.length === 0 ? <p className={styles.notice}>{t('signoff.none')}</p> : null}
      <ol className={styles.record}>
        {decisions
          .map((decision, index) => {
            const { who, role, at, opinion, digest } = decision
            const { key, step } = recordedMoveName(decision)
            return (
              <li key={`${index} ${at}`}>
                <span className={styles.line}>
                  <strong>{t(`signoff.${key}`, { step: step[language] })}</strong>
                  <span>{[who, role].filter(Boolean).join(' · ')}</span>
                  <time dateTime={at}>{shortTime(at, new Date(), language)}</time>
                </span>
                {opinion === '' ? null : <span className={styles.opinion}>{opinion}</span>}
                <span className={styles.digest} title={digest}>
                  {t('signoff.digest')} {digest.slice(0, 12)}
                </span>
              </li>
            )
          })
          .reverse()}
      </ol>
    </section>
  )
}
