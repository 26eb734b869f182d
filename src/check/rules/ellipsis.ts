import type { Hit } from '../../article/finding.ts'
import type { TextRule } from '../rule.ts'
import { PUNCTUATION_STANDARD } from '../standards.ts'
import { HAN, CLOSERS, OPENERS } from '../text/characters.ts'
import { matchesOf } from '../text/matchesOf.ts'
import { replacing } from '../text/replacing.ts'

/** Runs that stand for an ellipsis. `……` and `…………` (a paragraph left out) are right. */
const RUNS = /\.{3,}|．{3,}|。{3,}|·{3,}|・{3,}|(?<!…)…(?!…)|(?<!…)…{3}(?!…)|…{5,}|…{1,2}(?:\.{2,}|。{2,})/g
const CHINESE = new RegExp(`[${HAN}${OPENERS}${CLOSERS}，。；：？！、]`)

/** `...`, `。。。` and a single `…` in Chinese text; `……` is meant. */
export const ellipsis: TextRule = {
  kind: 'text',
  id: 'ellipsis',
  group: 'punctuation',
  severity: 'error',
  certainty: 'high',
  message: { zh: '省略号应写作“……”。', en: 'The ellipsis is written “……”.' },
  reason: PUNCTUATION_STANDARD,
  check: ({ plain }) =>
    matchesOf(plain, RUNS).flatMap(({ index, 0: run }): Hit[] => {
      const to = index + run.length
      if (!CHINESE.test(plain[index - 1] ?? '') && !CHINESE.test(plain[to] ?? '')) return []
      return [{ from: index, to, fixes: [replacing(index, to, '……')] }]
    }),
}
