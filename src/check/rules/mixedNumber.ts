import type { Hit } from '../../article/finding.ts'
import type { TextRule } from '../rule.ts'
import { NUMERAL_STANDARD } from '../standards.ts'
import { hanziNumber } from '../text/hanziNumber.ts'
import { matchesOf } from '../text/matchesOf.ts'
import { replacing } from '../text/replacing.ts'

const NUMERAL = '零〇一二三四五六七八九两\\d'
/** A figure with 十, 百 or 千 after it that is no unit (千米, 百分点) and no list (2015十大). */
const FIGURE_FIRST = new RegExp(
  `(?<![\\d.年第])(\\d{1,3}(?:\\.\\d+)?)(?:千(?![米克瓦伏赫卡兆帕焦字比特吨安欧牛秒里山岛年古禧])|百(?![分度货姓科合家叶年强佳老日米]|万)|十(?=[${NUMERAL}]))(?:[${NUMERAL}]*[百十])?[${NUMERAL}]*(?![${NUMERAL}十百千])`,
  'g',
)
/** A number in 汉字 that goes on in figures. */
const HAN_FIRST =
  /(?<![第数几年月零〇一二三四五六七八九十百千\d])[一二三四五六七八九两][百千](?:零|[一二三四五六七八九]百|[一二三四五六七八九]十)*[1-9]\d{0,2}十?(?![\d.%])|(?<![第数几年月零〇一二三四五六七八九十百千\d])[一二三四五六七八九]十[1-9](?![\d.%])/g

/** `1百零8`: a number is written either in figures or in 汉字; 万 and 亿 alone may follow figures. */
export const mixedNumber: TextRule = {
  kind: 'text',
  id: 'mixedNumber',
  group: 'numbers',
  severity: 'warning',
  certainty: 'high',
  message: { zh: '一个数里不要混用阿拉伯数字和汉字数字。', en: 'One number mixes figures and 汉字.' },
  reason: NUMERAL_STANDARD,
  check: ({ plain }) =>
    [...matchesOf(plain, FIGURE_FIRST), ...matchesOf(plain, HAN_FIRST)].flatMap(({ index, 0: number }): Hit[] => {
      const value = hanziNumber(number)
      const to = index + number.length
      if (value === null || (plain[to] === '万' && number.length < 2)) return []
      return [{ from: index, to, fixes: [replacing(index, to, String(value))] }]
    }),
}
