import { isTime, type Count, type Countable } from '../../../src/library/statistics/countBy.ts'
import { useTranslate } from '../../app/useTranslate.ts'
import { BarChart } from './BarChart.tsx'
import { figureWords } from './figureWords.ts'
import { figureOf, type Measure } from './measures.ts'
import styles from './statistics.module.css'

/** The most bars of a chart: names lie below one another, times stand beside one another. */
export const MOST_NAMES = 15
export const MOST_TIMES = 36

/** Props of the chart of counted articles. */
export interface CountChartProps {
  readonly counts: readonly Count[]
  readonly by: Countable
  readonly measure: Measure
}

/** One measure as bars: the largest names, or the latest times; what has no figure has no bar. */
export function CountChart({ counts, by, measure }: CountChartProps) {
  const t = useTranslate()
  const bars = counts.flatMap((count) => {
    const value = figureOf(measure, count)
    if (value === null) return []
    const name = count.name === '' ? t('statistics.none') : count.name
    return [{ name, value, text: figureWords(measure, count, t) ?? '' }]
  })
  if (bars.length === 0) return <p className={styles.nothing}>{t('statistics.nothing')}</p>
  const upright = isTime(by)
  const shown = upright ? bars.slice(-MOST_TIMES) : [...bars].sort((a, b) => b.value - a.value).slice(0, MOST_NAMES)
  const label = t('statistics.chart', { by: t(`statistics.by.${by}`), measure: t(`statistics.column.${measure}`) })
  return (
    <figure className={styles.figureBox}>
      <figcaption className={styles.caption}>{label}</figcaption>
      <BarChart label={label} bars={shown} isUpright={upright} />
      {shown.length < bars.length ? (
        <p className={styles.note}>{t(upright ? 'statistics.latest' : 'statistics.rest', { n: shown.length })}</p>
      ) : null}
    </figure>
  )
}
