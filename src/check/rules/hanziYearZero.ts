import type { TextRule } from '../rule.ts'
import { NUMERAL_STANDARD } from '../standards.ts'
import { matchesOf } from '../text/matchesOf.ts'
import { replacing } from '../text/replacing.ts'

const PATTERN =
  /(?<![零○〇◯Oo0一二三四五六七八九十百千\d])(?=[一二三四五六七八九〇]*[零○◯Oo0])[一二][零○〇◯Oo0一二三四五六七八九]{3}(?=年)/g

/** `二零一六年` and `二○一六年`: the zero of a year in 汉字 is `〇`. */
export const hanziYearZero: TextRule = {
  kind: 'text',
  id: 'hanziYearZero',
  group: 'numbers',
  severity: 'warning',
  certainty: 'high',
  message: { zh: '汉字年份里的零应写作“〇”。', en: 'In a year in 汉字 zero is written “〇”.' },
  reason: NUMERAL_STANDARD,
  check: ({ text }) =>
    matchesOf(text, PATTERN).map(({ index, 0: year }) => ({
      from: index,
      to: index + year.length,
      fixes: [replacing(index, index + year.length, year.replace(/[零○◯Oo0]/g, '〇'))],
    })),
}
