import type { SourceLoss } from '../editor/source/sourceLosses.ts'
import { useTranslate } from '../app/useTranslate.ts'
import styles from './source.module.css'

/** Losses that are named; the rest is counted. */
const NAMED = 12

/** What the article will not keep of the source; says so too where it keeps all of it. */
export function SourceLosses({ losses }: { readonly losses: readonly SourceLoss[] }) {
  const t = useTranslate()
  if (losses.length === 0)
    return (
      <p role="status" className={styles.whole}>
        {t('source.whole')}
      </p>
    )
  return (
    <div role="status" className={styles.losses}>
      <p className={styles.lossHead}>{t('source.losses')}</p>
      <ul className={styles.lossList}>
        {losses.slice(0, NAMED).map(({ kind, name, count }) => (
          <li key={`${kind} ${name}`}>{t(`source.loss.${kind}`, { name, n: count })}</li>
        ))}
        {losses.length > NAMED ? <li>{t('source.loss.more', { n: losses.length - NAMED })}</li> : null}
      </ul>
    </div>
  )
}
