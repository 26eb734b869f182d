import { hanziNumber } from '../text/hanziNumber.ts'

/** A date as a text writes it; null for a part that is not said. */
export interface WrittenDate {
  readonly year: number | null
  readonly month: number
  readonly day: number
  readonly from: number
  readonly to: number
  /** of the old calendar */
  readonly lunar: boolean
}

const FIGURES = /(?<![\d.])(?:(\d{4})年)?(\d{1,2})月(\d{1,2})[日号]|(?<![\d-])(\d{4})-(\d{1,2})-(\d{1,2})(?![\d-])/g
const HANZI =
  /(?:([一二][〇零○一二三四五六七八九]{3})年)?(?<![一二三四五六七八九十])([一二三四五六七八九]|十[一二三四五六七八九]?)月([一二三四五六七八九]|[一二三四]?十[一二三四五六七八九]?)[日号]/g
const LUNAR = /(?:农历|阴历|旧历|夏历)[^，。；]{0,6}$/

/** The days that a text names, in its order. Takes time in proportion to the text. */
export function datesIn(text: string): WrittenDate[] {
  const figures = [...text.matchAll(FIGURES)].map((match) => {
    const [all, y, m, d, isoYear, isoMonth, isoDay] = match
    return written(text, match.index, all, y ?? isoYear, Number(m ?? isoMonth), Number(d ?? isoDay))
  })
  const hanzi = [...text.matchAll(HANZI)].map((match) => {
    const [all, y, m = '', d = ''] = match
    const year = y === undefined ? undefined : [...y].map((digit) => hanziNumber(digit === '○' ? '〇' : digit)).join('')
    return written(text, match.index, all, year, hanziNumber(m) ?? 0, hanziNumber(d) ?? 0)
  })
  return [...figures, ...hanzi].sort((a, b) => a.from - b.from)
}

function written(
  text: string,
  from: number,
  all: string,
  year: string | undefined,
  month: number,
  day: number,
): WrittenDate {
  const lunar = LUNAR.test(text.slice(Math.max(0, from - 10), from))
  return { year: year === undefined ? null : Number(year), month, day, from, to: from + all.length, lunar }
}
