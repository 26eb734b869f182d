import type { Language } from '../../src/base/language.ts'

/**
 * A moment in short, on the machine's wall clock: `14:08` today, `5月19日` this year, `2016年5月19日` before.
 * @param iso ISO 8601; '' or anything unreadable gives ''
 */
export function shortTime(iso: string, now: Date, language: Language): string {
  const date = new Date(iso)
  if (iso === '' || Number.isNaN(date.getTime())) return ''
  if (date.toDateString() === now.toDateString()) return clockTime(iso)
  const sameYear = date.getFullYear() === now.getFullYear()
  return new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    ...(sameYear ? {} : { year: 'numeric' }),
    month: language === 'zh' ? 'long' : 'short',
    day: 'numeric',
  }).format(date)
}

/** The hour and minute of a moment on the machine's wall clock: `14:08`. */
export function clockTime(iso: string): string {
  const date = new Date(iso)
  return [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':')
}
