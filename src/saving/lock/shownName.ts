/** The longest name that is shown. */
const MOST = 50

/** A name out of a file that others write, fit to be shown: one line, without control and direction characters, not too long; '' where it is none. */
export function shownName(value: unknown): string {
  if (typeof value !== 'string') return ''
  const line = value.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim()
  return [...line].slice(0, MOST).join('')
}
