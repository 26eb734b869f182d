import { daysInMonth } from '../dates/daysInMonth.ts'
import { datesIn, type WrittenDate } from '../dates/datesIn.ts'
import type { TextRule } from '../rule.ts'

/** A day that no calendar has: 2月30日, 13月1日; in the old calendar a month has at most 30 days. */
export const impossibleDate: TextRule = {
  kind: 'text',
  id: 'impossibleDate',
  group: 'dates',
  severity: 'error',
  certainty: 'high',
  message: { zh: '没有这一天。', en: 'There is no such day.' },
  reason: {
    zh: '按公历（农历按大月三十天）推算。',
    en: 'By the calendar; a month of the old one has at most thirty days.',
  },
  check: ({ text }) =>
    datesIn(text)
      .filter(isImpossible)
      .map(({ from, to }) => ({ from, to })),
}

function isImpossible({ year, month, day, lunar }: WrittenDate): boolean {
  if (month < 1 || month > 12 || day < 1) return true
  return day > (lunar ? 30 : daysInMonth(year, month))
}
