import type { Hit } from '../../article/finding.ts'
import type { TextRule } from '../rule.ts'
import { NUMERAL_STANDARD } from '../standards.ts'
import { matchesOf } from '../text/matchesOf.ts'
import { replacing } from '../text/replacing.ts'

const PATTERN =
  /(?<![\d、.第图表例题章节条款项卷期和与及])([1-9])[、,，]([1-9])(?=个(?!月)|天|年(?!级)|次|名|人|位|岁|家|户|元|百|千|万|亿|里|公里|米|小时|分钟|斤|公斤|件|只|头|条|棵|辆|台|倍|周(?!五|六|日)|亩|吨|步|句|遍)/g
const HAN = '零一二三四五六七八九'

/** `3、4个`: two neighbouring numbers that mean "about" are written in 汉字 with nothing between. */
export const approximateNumber: TextRule = {
  kind: 'text',
  id: 'approximateNumber',
  group: 'numbers',
  severity: 'warning',
  certainty: 'high',
  message: {
    zh: '概数应写作汉字，中间不加顿号。',
    en: 'An approximate number is written in 汉字 with no mark between.',
  },
  reason: NUMERAL_STANDARD,
  check: ({ untitled }) =>
    matchesOf(untitled, PATTERN).flatMap(({ index, 0: run, 1: low = '', 2: high = '' }): Hit[] => {
      if (Number(high) !== Number(low) + 1) return []
      const to = index + run.length
      return [{ from: index, to, fixes: [replacing(index, to, `${HAN[Number(low)]}${HAN[Number(high)]}`)] }]
    }),
}
