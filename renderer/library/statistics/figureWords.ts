import type { Summary } from '../../../src/library/statistics/summary.ts'
import type { useTranslate } from '../../app/useTranslate.ts'
import { FIGURE_WORDS, figureOf, type Measure } from './measures.ts'

/** A measure's figure as it is read, with its unit; null where there is none. */
export function figureWords(measure: Measure, summary: Summary, t: ReturnType<typeof useTranslate>): string | null {
  const value = figureOf(measure, summary)
  if (value === null) return null
  const n = value.toLocaleString('en-US')
  const words = FIGURE_WORDS[measure]
  return words === undefined ? n : t(words, { n })
}
