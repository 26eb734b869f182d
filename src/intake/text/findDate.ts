import { formatLocalDateTime, parseLocalDateTime, SHANGHAI } from '../../article/localDateTime.ts'
import { chineseDigits, chineseNumber } from './chineseNumber.ts'

/** A date as found in a line. */
export interface FoundDate {
  /** as it stands in the line */
  readonly text: string
  /** the stored form; null for a day that does not exist */
  readonly value: string | null
  readonly hasTime: boolean
}

const WEEKDAY = '(?:\\s*[（(]?(?:星期|周)[一二三四五六日天][)）]?)?'
const TIME =
  '(?:\\s*T?\\s*(?<hour>\\d{1,2})\\s*[:：时]\\s*(?<minute>\\d{1,2})(?!\\d)(?:\\s*[:：分]\\s*(?<second>\\d{1,2})(?!\\d)秒?|分)?(?<offset>Z|[+-]\\d\\d:\\d\\d)?)?'
const DAY = `(?<day>\\d{1,2})(?!\\d)`
const FORMS = [
  `(?<!\\d)(?<year>\\d{4})\\s*年\\s*(?<month>\\d{1,2})\\s*月\\s*${DAY}\\s*日?${WEEKDAY}${TIME}`,
  `(?<!\\d)(?<year>\\d{4})(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>${DAY}${WEEKDAY}${TIME}`,
  `(?<year>[一二][〇○零Ｏ一二三四五六七八九]{3})年(?<month>[一二三四五六七八九十]{1,2})月(?<day>[一二三四五六七八九十]{1,3})日${WEEKDAY}${TIME}`,
].map((form) => new RegExp(form))

/**
 * Finds the first date in a line, with its time where one follows: `2016年05月19日 14:08`, `2017-03-10 08:42:00`, `2026/05/31 09:30`,
 * `2016.5.19`, `二〇一六年五月十九日`, full-width digits too. A time without offset is that of Asia/Shanghai.
 */
export function findDate(text: string): FoundDate | null {
  const narrow = text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
  const match = FORMS.map((form) => form.exec(narrow)).find((found) => found !== null)
  const groups = match?.groups
  if (match === undefined || groups === undefined) return null
  const { year = '', month = '', day = '', hour, minute = '0', second = '0', offset = SHANGHAI } = groups
  const han = /\D/.test(year)
  const stored = formatLocalDateTime({
    year: han ? chineseDigits(year) : Number(year),
    month: han ? chineseNumber(month) : Number(month),
    day: han ? chineseNumber(day) : Number(day),
    time:
      hour === undefined
        ? null
        : {
            hour: Number(hour),
            minute: Number(minute),
            second: Number(second),
            offset: offset === 'Z' ? '+00:00' : offset,
          },
  })
  return {
    text: text.slice(match.index, match.index + match[0].length).trim(),
    value: parseLocalDateTime(stored) === null ? null : stored,
    hasTime: hour !== undefined,
  }
}
