import type { Hit } from '../../article/finding.ts'
import type { TextRule } from '../rule.ts'
import { NUMERAL_STANDARD } from '../standards.ts'
import { matchesOf } from '../text/matchesOf.ts'
import { replacing } from '../text/replacing.ts'

const PATTERN =
  /(?<![\d.,，、:：\-—～~/第个约近逾超满达过足整])(\d\d)年(?!代|级|龄|历|间|来|前|后|内|期|租|以|之|多|余|左右|如一日|寿|的?(?:奋斗|历程|风雨|历史|征程|发展|光辉|校庆|华诞|风华|沧桑|时间|老|党龄|工龄|教龄)|[，。]?周年|[零半])/g
/** What stands before a year of the calendar. */
const BEFORE =
  /(?:^|[，。；：、（“(,.;:？！\s]|[在于自从到至是]|早在|截至|直到|记得|始于|建于|生于|成立于|当时是|'|’|那是)$/
/** What stands after it: a month, or something that happens in a year. */
const MONTH = /^(?:1[0-2]|0?[1-9])月(?!以来|有余)/
const HAPPENS =
  /^(?:初|底|末|春|夏|秋|冬|上半年|下半年|抗洪|洪水|大水|高考|毕业|入伍|入党|出生|起|参加|开始|夏天|冬天|春天|秋天|时|那年|国庆|春节|版|款|全国|奥运|世界杯|亚运|大学|考|进|分|调|的时候|，|。|他|她|我)/

/** `98年`: the year in full. Durations (`30年来`) and decades (`80年代`) are right. */
export const shortYear: TextRule = {
  kind: 'text',
  id: 'shortYear',
  group: 'numbers',
  severity: 'warning',
  certainty: 'high',
  message: { zh: '年份应写全四位数字。', en: 'A year is written with four digits.' },
  reason: NUMERAL_STANDARD,
  check: ({ untitled }) =>
    matchesOf(untitled, PATTERN).flatMap(({ index, 0: all, 1: year = '' }): Hit[] => {
      const before = untitled.slice(Math.max(0, index - 6), index)
      const after = untitled.slice(index + all.length)
      const sure = MONTH.test(after) || year.startsWith('0')
      const likely = Number(year) >= 50 && BEFORE.test(before) && HAPPENS.test(after) && !/^[，。]/.test(after)
      if (!sure && !likely) return []
      const full = `${Number(year) >= 40 ? '19' : '20'}${year}`
      const to = index + 2
      return [
        {
          from: index,
          to: to + 1,
          ...(sure ? {} : { certainty: 'medium' as const }),
          fixes: [replacing(index, to, full)],
        },
      ]
    }),
}
