import type { MessageKey } from '../../../src/base/messages/catalogue.ts'
import { returnRate } from '../../../src/library/statistics/returnRate.ts'
import type { Summary } from '../../../src/library/statistics/summary.ts'

/** What a chart can show, in the order in which it is offered. */
export const MEASURES = ['articles', 'characters', 'exported', 'days', 'returnRate'] as const

/** One of these. */
export type Measure = (typeof MEASURES)[number]

/** How a figure of a measure is written. */
export const FIGURE_WORDS: Readonly<Partial<Record<Measure, MessageKey>>> = {
  days: 'statistics.days',
  returnRate: 'statistics.percent',
}

/** A measure's figure; null where there is none. */
export function figureOf(measure: Measure, summary: Summary): number | null {
  return measure === 'returnRate' ? returnRate(summary) : summary[measure]
}
