import { formatLocalDateTime, SHANGHAI } from '../../article/localDateTime.ts'

const FORM = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T ](\d{1,2}):(\d\d)(?::(\d\d))?)?$/

/**
 * Gives a day or a moment its stored form: a spreadsheet makes `2016/5/19` of a day as soon as it is opened. What has no zone is Beijing time.
 * Any other text comes back as it is.
 */
export function sheetMoment(text: string): string {
  const parts = FORM.exec(text.trim())?.slice(1, 7)
  if (parts === undefined) return text
  const [year, month, day, hour, minute, second] = parts.map((part) => Number((part as string | undefined) ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  const hasTime = parts[3] !== undefined
  return formatLocalDateTime({
    year,
    month,
    day,
    time: hasTime ? { hour, minute, second, offset: SHANGHAI } : null,
  })
}
