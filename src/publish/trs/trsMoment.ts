import { shanghaiDate } from '../markup/dates.ts'

/** A UTC moment (ISO 8601) as TRS WCM writes moments, `2016-05-19 14:08:00` by the clock of Shanghai; '' where it is none. */
export function trsMoment(utc: string): string {
  return shanghaiDate(utc)?.slice(0, 19).replace('T', ' ') ?? ''
}
