import { parseLocalDateTime, SHANGHAI, type LocalDateTime } from '../../article/localDateTime.ts'

const HOUR = 3_600_000

/** `2016年05月19日 14:08`, or the date alone; '' where there is none. */
export function chineseDate(text: string): string {
  const value = parseLocalDateTime(text)
  if (value === null) return ''
  return `${four(value.year)}年${two(value.month)}月${two(value.day)}日${clock(value)}`
}

/** `2016-05-19 14:08` as CMS metas have it, or the date alone; '' where there is none. */
export function minuteDate(text: string): string {
  const value = parseLocalDateTime(text)
  return value === null ? '' : `${four(value.year)}-${two(value.month)}-${two(value.day)}${clock(value)}`
}

/** A stored moment for machines (HTML `datetime`, schema.org); null where there is none, or where HTML does not know its year or offset. */
export function machineDate(text: string): string | null {
  const value = parseLocalDateTime(text)
  if (value === null || value.year < 1) return null
  return value.time === null || /^[+-](?:[01]\d|2[0-3]):[0-5]\d$/.test(value.time.offset) ? text : null
}

/** A UTC moment (ISO 8601) as wall-clock time with the offset of Asia/Shanghai, to the second; null where it is none. */
export function shanghaiDate(utc: string): string | null {
  const moment = new Date(Date.parse(utc) + 8 * HOUR)
  const known = !Number.isNaN(moment.getTime()) && moment.getUTCFullYear() >= 1 && moment.getUTCFullYear() <= 9999
  return known ? `${moment.toISOString().slice(0, 19)}${SHANGHAI}` : null
}

function clock({ time }: LocalDateTime): string {
  return time === null ? '' : ` ${two(time.hour)}:${two(time.minute)}`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

function four(number: number): string {
  return String(number).padStart(4, '0')
}
