import { daysInMonth } from '../dates/daysInMonth.ts'
import { datesIn, type WrittenDate } from '../dates/datesIn.ts'
import type { Hit } from '../../article/finding.ts'
import type { TextRule } from '../rule.ts'
import { replacing } from '../text/replacing.ts'

const NAMES = '日一二三四五六'
const AFTER = /^(?:[，,]?\s?[（(]?\s?)(星期|周|礼拜)([一二三四五六日天])/

/** A weekday beside a date that fell on another. Without a year the one nearest to the time of publication is meant. */
export const weekday: TextRule = {
  kind: 'text',
  id: 'weekday',
  group: 'dates',
  severity: 'error',
  certainty: 'high',
  message: { zh: '星期与日期不符。', en: 'The weekday is not that of the date.' },
  reason: {
    zh: '按公历推算；没有写年份时，按发布时间就近推算。',
    en: 'By the calendar; without a year, by the time of publication.',
  },
  check({ text }, { publishedAt }) {
    return datesIn(text).flatMap((date): Hit[] => {
      const match = AFTER.exec(text.slice(date.to))
      if (match === null || date.lunar || date.month < 1 || date.month > 12) return []
      const years =
        date.year === null ? nearYears(date, publishedAt?.year ?? null, publishedAt?.month ?? 1) : [date.year]
      const [year] = years
      if (year === undefined || date.day < 1 || date.day > daysInMonth(year, date.month)) return []
      const said = match[2] === '天' ? '日' : (match[2] ?? '')
      const right = NAMES[new Date(Date.UTC(year, date.month - 1, date.day)).getUTCDay()] ?? ''
      if (said === right) return []
      const to = date.to + match[0].length
      const message = {
        zh: `${year}年${date.month}月${date.day}日是${match[1]}${right}。`,
        en: `${year}-${date.month}-${date.day} is 星期${right}.`,
      }
      return [{ from: to - 1 - (match[1]?.length ?? 0), to, message, fixes: [replacing(to - 1, to, right)] }]
    })
  },
}

/** The year that puts a day within half a year of the publication. */
function nearYears({ month }: WrittenDate, year: number | null, now: number): number[] {
  if (year === null) return []
  return [month - now > 6 ? year - 1 : now - month > 6 ? year + 1 : year]
}
