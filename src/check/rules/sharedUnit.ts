import type { Hit } from '../../article/finding.ts'
import type { TextRule } from '../rule.ts'
import { NUMERAL_STANDARD } from '../standards.ts'
import { matchesOf } from '../text/matchesOf.ts'
import { editing } from '../text/replacing.ts'

const PATTERN =
  /(?<![\d.,A-Za-z\-/—～~:：])(\d+(?:\.\d+)?)(?:[～—–~]|至|到)(\d+(?:\.\d+)?)(%|％|‰|[万亿](?:元|人|吨|亩|户|美元|公里|平方米|立方米|千瓦|斤|公斤|件|辆|台|册|次|人次)?)/g

/** `15～30%` and `13～17万元`: the first number must have its 百分号 or 万 too. */
export const sharedUnit: TextRule = {
  kind: 'text',
  id: 'sharedUnit',
  group: 'numbers',
  severity: 'warning',
  certainty: 'high',
  message: {
    zh: '范围的两个数值都要写明百分号或“万”“亿”。',
    en: 'Both numbers of a range take the per cent sign, 万 or 亿.',
  },
  reason: NUMERAL_STANDARD,
  check: ({ plain }) =>
    matchesOf(plain, PATTERN).flatMap(({ index, 0: all, 1: low = '', 2: high = '', 3: unit = '' }): Hit[] => {
      // A year, or a fall from one figure to another, is no range of one unit.
      if (Number(low) >= Number(high) || (/^(?:19|20)\d\d$/.test(low) && unit === '万')) return []
      const at = index + low.length
      const mark = plain[at] ?? ''
      const shown = `${low}${unit}${mark}${high}${unit}`
      return [{ from: index, to: index + all.length, fixes: [editing([{ from: at, to: at, text: unit }], shown)] }]
    }),
}
