/** A moment as a page prints it: wall-clock time with its offset, or a date alone. */
const FORM = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d)([+-](?:0\d|1[0-4]):[0-5]\d))?$/

/** The offset of Asia/Shanghai, which keeps no summer time. */
export const SHANGHAI = '+08:00'

/** The parts of a moment as printed; `time` is null for a date alone. */
export interface LocalDateTime {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly time: {
    readonly hour: number
    readonly minute: number
    readonly second: number
    readonly offset: string
  } | null
}

/** Reads `2016-05-19T14:08:00+08:00` or `2016-05-19`; null for any other form and for days that do not exist. */
export function parseLocalDateTime(text: string): LocalDateTime | null {
  const match = FORM.exec(text)
  if (match === null) return null
  const [year, month, day, hour, minute, second] = match
    .slice(1, 7)
    .map((part) => (part === undefined ? 0 : Number(part))) as [number, number, number, number, number, number]
  const real = new Date(Date.UTC(year, month - 1, day))
  if (real.getUTCMonth() !== month - 1 || real.getUTCDate() !== day || hour > 23 || minute > 59 || second > 59)
    return null
  return { year, month, day, time: match[7] === undefined ? null : { hour, minute, second, offset: match[7] } }
}

/** Whether a text has the stored form of a date or date-time. */
export function isLocalDateTime(text: string): boolean {
  return parseLocalDateTime(text) !== null
}

/** Writes the stored form. */
export function formatLocalDateTime(value: LocalDateTime): string {
  const two = (n: number) => String(n).padStart(2, '0')
  const date = `${String(value.year).padStart(4, '0')}-${two(value.month)}-${two(value.day)}`
  if (value.time === null) return date
  const { hour, minute, second, offset } = value.time
  return `${date}T${two(hour)}:${two(minute)}:${two(second)}${offset}`
}
