import type { Hit } from '../../article/finding.ts'
import type { TextRule } from '../rule.ts'
import { NUMERAL_STANDARD } from '../standards.ts'
import { matchesOf } from '../text/matchesOf.ts'
import { editing } from '../text/replacing.ts'

/** Units that make two numbers with a hyphen a range; a score, a telephone number or a model has none. */
const UNIT =
  '%|％|‰|℃|年|月|日|天|个|人|名|岁|元|万|亿|公里|千米|米|厘米|毫米|吨|公斤|千克|克|斤|小时|分钟|秒|周|倍|度|层|级|户|家|次|届|页|篇|项|亩|公顷|升|毫升|件|条|台|辆|套|场|折|成|分|点|时|章|节|世纪'
const PATTERN = new RegExp(
  `(?<![\\dA-Za-z.\\-/—～~:：第])(\\d+(?:\\.\\d+)?)(%|％|万|亿)?( ?[-~－–] ?)(\\d+(?:\\.\\d+)?)(${UNIT})(?![-])`,
  'g',
)
/** What comes after the second number of a range of large units, and belongs to both numbers. */
const COMPOUND = /^[万亿](?:元|人|吨|亩|户|美元|公里|平方米|立方米|千瓦|斤|公斤|件|辆|台|册|次|人次)?/

/** From one day to another: 9月1日-10月8日, 2016年5月-2017年3月, 1日-3日. */
const DAYS =
  /(?<![\d.\-/])((?:\d{4}年)?\d{1,2}(?:月\d{1,2}日|月|日))( ?[-~－–] ?)((?:\d{4}年)?\d{1,2}(?:月\d{1,2}日|月|日))(?!\d)/g

/** A hyphen or a half-width wave between numbers. Where the unit belongs to both, the mended range says so. */
export const numberRange: TextRule = {
  kind: 'text',
  id: 'numberRange',
  group: 'numbers',
  severity: 'warning',
  certainty: 'high',
  message: { zh: '数值范围应使用浪纹“～”或一字线“—”。', en: 'A range of numbers takes “～” or “—”, not a hyphen.' },
  reason: NUMERAL_STANDARD,
  check: ({ plain }) => [
    ...matchesOf(plain, DAYS).map(({ index, 1: first = '', 2: dash = '', 3: last = '' }): Hit => {
      const [from, to] = [index + first.length, index + first.length + dash.length]
      return { from, to, fixes: [editing([{ from, to, text: '—' }], `${first}—${last}`)] }
    }),
    ...matchesOf(plain, PATTERN).flatMap(
      ({ index, 0: all, 1: low = '', 2: own = '', 3: dash = '', 4: high = '', 5: unit = '' }): Hit[] => {
        if (Number(low) >= Number(high) || isTelephone(plain, index)) return []
        // 2016-17赛季, 1-2月 of a code: a leading zero is no quantity.
        if (/^0\d/.test(low) || /^0\d/.test(high)) return []
        const from = index + low.length + own.length
        const unitAt = index + all.length - unit.length
        const shared = /[%％‰万亿]/.test(unit) && own === '' ? (COMPOUND.exec(plain.slice(unitAt))?.[0] ?? unit) : ''
        const mark = unit === '年' && low.length === 4 ? '—' : '～'
        const text = `${shared}${mark}`
        return [
          {
            from,
            to: from + dash.length,
            fixes: [editing([{ from, to: from + dash.length, text }], `${low}${own}${text}${high}${shared || unit}`)],
          },
        ]
      },
    ),
  ],
}

function isTelephone(plain: string, index: number): boolean {
  return /(?:电话|传真|热线|邮编|编号|账号|卡号|型号|比分|ISBN|ISSN)[^，。；]{0,6}$/.test(
    plain.slice(Math.max(0, index - 12), index),
  )
}
