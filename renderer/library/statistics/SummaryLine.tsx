import type { Summary } from '../../../src/library/statistics/summary.ts'
import { useTranslate } from '../../app/useTranslate.ts'
import { figureWords } from './figureWords.ts'
import { MEASURES } from './measures.ts'
import styles from './statistics.module.css'

/** The figures of everything that is counted. */
export function SummaryLine({ total }: { readonly total: Summary }) {
  const t = useTranslate()
  return (
    <dl className={styles.summary}>
      {MEASURES.map((measure) => (
        <div key={measure}>
          <dt>{t(`statistics.column.${measure}`)}</dt>
          <dd>{figureWords(measure, total, t) ?? '—'}</dd>
        </div>
      ))}
    </dl>
  )
}
