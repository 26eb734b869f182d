import { isLocalDateTime } from '../../article/localDateTime.ts'

/** A stored date as TRS WCM writes moments, `2016-05-19 14:08:00`; a date alone begins its day, '' where there is none. */
export function trsDate(text: string): string {
  if (!isLocalDateTime(text)) return ''
  return text.includes('T') ? text.slice(0, 19).replace('T', ' ') : `${text} 00:00:00`
}
