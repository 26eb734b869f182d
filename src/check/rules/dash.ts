import type { Hit } from '../../article/finding.ts'
import type { TextRule } from '../rule.ts'
import { PUNCTUATION_STANDARD } from '../standards.ts'
import { CLOSERS, HAN, OPENERS } from '../text/characters.ts'
import { matchesOf } from '../text/matchesOf.ts'
import { replacing } from '../text/replacing.ts'

const RUNS = /(?<![-—])-{2,}(?![-—])|(?<![—-])—(?![—-])|—{3,}|－{2,}|─{1,}|–{2,}|―{1,}/g
const BEFORE = new RegExp(`[${HAN}${CLOSERS}，。！？：]`)
const AFTER = new RegExp(`[${HAN}${OPENERS}”’]`)

/** What stands before or after a connecting `—`: a place, a time, a short term. */
const PLACE =
  /(?:北京|上海|天津|重庆|广州|深圳|成都|武汉|西安|南京|杭州|昆明|贵阳|兰州|郑州|长沙|沈阳|哈尔滨|长春|大连|青岛|济南|合肥|南昌|福州|厦门|南宁|海口|拉萨|西宁|银川|太原|呼和浩特|乌鲁木齐|石家庄|香港|澳门|台北|秦岭|淮河|京|沪|广|津|渝|蓉|深|汉|[省市县区州镇村站港山河江湖海洋岛路桥年月日时周季度厦城])$/

/** `--` or a single `—` where `——` is meant. A single `—` that joins places, times or figures is a connector and is right. */
export const dash: TextRule = {
  kind: 'text',
  id: 'dash',
  group: 'punctuation',
  severity: 'error',
  certainty: 'high',
  message: { zh: '破折号应写作“——”。', en: 'The dash is written “——”.' },
  reason: PUNCTUATION_STANDARD,
  check: ({ plain }) =>
    matchesOf(plain, RUNS).flatMap(({ index, 0: run }): Hit[] => {
      const to = index + run.length
      const left = plain[index - 1] ?? ''
      const right = plain[to] ?? ''
      const chinese = BEFORE.test(left)
        ? AFTER.test(right) || /[0-9A-Za-z]/.test(right) || right === ''
        : AFTER.test(right) && (left === '' || /[0-9A-Za-z”]/.test(left))
      if (!chinese) return []
      const single = run === '—'
      if (single && joins(plain, index, to)) return []
      return [
        { from: index, to, ...(single ? { certainty: 'medium' as const } : {}), fixes: [replacing(index, to, '——')] },
      ]
    }),
}

/** A way between two places: 北京—张家口铁路. */
const WAY = new RegExp(
  `^[${HAN}]{2,6}?(?:铁路|高铁|公路|高速|航线|航班|列车|动车|线路|段|专线|走廊|城市群|经济圈|经济带)`,
)

/** 汉字 before a connecting `—`: a longer run is a clause. */
const LONGEST = 8

/** Whether a single `—` joins two short terms, as in 京—沪 or 9月—10月. */
function joins(plain: string, from: number, to: number): boolean {
  const left = plain.slice(0, from)
  if (/[0-9A-Za-z]$/.test(left) || /^[0-9A-Za-z]/.test(plain.slice(to))) return true
  const term = new RegExp(`[${HAN}]*$`).exec(left)?.[0] ?? ''
  const next = new RegExp(`^[${HAN}]*`).exec(plain.slice(to))?.[0] ?? ''
  if (left === '' || term === '') return false
  if (
    term.length <= LONGEST &&
    PLACE.test(term) &&
    (PLACE.test(next.slice(0, 2)) || PLACE.test(next.slice(0, 3)) || PLACE.test(next.slice(0, 1)))
  )
    return true
  if (term.length <= LONGEST && PLACE.test(term) && WAY.test(plain.slice(to))) return true
  return term.length <= 3 && next.length <= 6 && next.length > 0
}
