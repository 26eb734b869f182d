import { CalendarDate, CalendarDateTime } from '@internationalized/date'
import { formatLocalDateTime, parseLocalDateTime, SHANGHAI } from '../../../src/article/localDateTime.ts'

/** What Shanghai's clocks are ahead of UTC, in milliseconds, at all times: the stored offset, not the zone's history, decides. */
const AHEAD = 8 * 60 * 60 * 1000

/** A date alone, or a date with its time in Shanghai. */
export type PickedDate = CalendarDate | CalendarDateTime

/** The stored text as the picker's value; a time stored with another offset is shown as that moment in Shanghai. Null for '' and other forms. */
export function toPickedDate(text: string): PickedDate | null {
  const parsed = parseLocalDateTime(text)
  if (parsed === null) return null
  const { year, month, day, time } = parsed
  if (time === null) return new CalendarDate(year, month, day)
  if (time.offset === SHANGHAI) return new CalendarDateTime(year, month, day, time.hour, time.minute, time.second)
  return inShanghai(new Date(text))
}

/** The picker's value in the stored form: `2016-05-19T14:08:00+08:00`, or `2016-05-19` for a date alone; '' for none. */
export function fromPickedDate(value: PickedDate | null): string {
  if (value === null) return ''
  const { year, month, day } = value
  if (!('hour' in value)) return formatLocalDateTime({ year, month, day, time: null })
  const { hour, minute, second } = value
  return formatLocalDateTime({ year, month, day, time: { hour, minute, second, offset: SHANGHAI } })
}

/** A moment as the stored text, to the minute. */
export function toShanghaiMinute(moment: Date): string {
  return fromPickedDate(inShanghai(moment).set({ second: 0 }))
}

function inShanghai(moment: Date): CalendarDateTime {
  const clock = new Date(moment.getTime() + AHEAD)
  return new CalendarDateTime(
    clock.getUTCFullYear(),
    clock.getUTCMonth() + 1,
    clock.getUTCDate(),
    clock.getUTCHours(),
    clock.getUTCMinutes(),
    clock.getUTCSeconds(),
  )
}
