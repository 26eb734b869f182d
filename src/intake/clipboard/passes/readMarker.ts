/** What stands before an item of a list: a bullet, or a number. */
export interface ListMarker {
  readonly ordered: boolean
  /** 0 for a bullet */
  readonly number: number
}

const DIGITS = '〇一二三四五六七八九'
const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 }

/** Reads a marker: `1.` `(2)` `a)` `iv.` `（三）` `四、` `①` are numbers, anything else is a bullet (Word writes some bullets as letters). */
export function readMarker(label: string): ListMarker {
  const circled = /^[\u2460-\u2473]/.exec(label)
  if (circled !== null) return { ordered: true, number: label.codePointAt(0)! - 0x245f }
  const match = /^[(（[]?(\d{1,5}(?:\.\d{1,5})*|[a-z]{1,6}|[〇一二三四五六七八九十百零]{1,7})[.)）\]、．]/i.exec(label)
  const bare = /^\d{1,5}(?:\.\d{1,5})*$/.exec(label)
  const text = bare?.[0] ?? match?.[1]
  if (text === undefined) return { ordered: false, number: 0 }
  return { ordered: true, number: Math.min(99_999, numberOf(text.toLowerCase())) }
}

function numberOf(text: string): number {
  if (/^\d/.test(text)) return Number(text.split('.').at(-1))
  if (/^[a-z]/.test(text)) return /^[ivxlc]{2,}$|^[ivx]$/.test(text) ? ofRoman(text) : text.charCodeAt(0) - 96
  return ofHan(text)
}

function ofRoman(text: string): number {
  const values = [...text].map((sign) => ROMAN[sign] ?? 0)
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0)
}

function ofHan(text: string): number {
  let total = 0
  let digit = 0
  for (const sign of text) {
    const value = DIGITS.indexOf(sign)
    if (sign === '十' || sign === '百') {
      total += (digit || 1) * (sign === '十' ? 10 : 100)
      digit = 0
    } else if (value >= 0) digit = value
  }
  return total + digit
}
