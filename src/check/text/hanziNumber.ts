const DIGITS = '零一二三四五六七八九'
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** The value of a number below ten thousand written in 汉字, in figures, or in a mixture of both; null where it is none. */
export function hanziNumber(text: string): number | null {
  let total = 0
  let current: number | null = null
  for (const [piece] of text.matchAll(/\d+(?:\.\d+)?|[十百千]|[零〇一二三四五六七八九两]|./g)) {
    const unit = UNITS[piece]
    if (unit !== undefined) {
      total += (current ?? 1) * unit
      current = null
    } else if (/^\d/.test(piece)) current = Number(piece)
    else {
      const digit = piece === '〇' ? 0 : piece === '两' ? 2 : DIGITS.indexOf(piece)
      if (digit === -1) return null
      current = digit
    }
  }
  return total + (current ?? 0)
}
