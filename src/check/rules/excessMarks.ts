import type { Hit } from '../../article/finding.ts'
import type { TextRule } from '../rule.ts'
import { PUNCTUATION_STANDARD } from '../standards.ts'
import { matchesOf } from '../text/matchesOf.ts'
import { replacing } from '../text/replacing.ts'

/** More than three ！ or ？ in a row, and `！？` for `？！`. */
export const excessMarks: TextRule = {
  kind: 'text',
  id: 'excessMarks',
  group: 'punctuation',
  severity: 'warning',
  certainty: 'high',
  message: { zh: '问号、叹号连用不当。', en: 'Question and exclamation marks in a wrong row.' },
  reason: PUNCTUATION_STANDARD,
  check: ({ plain }) =>
    matchesOf(plain, /[？！]{2,}/g).flatMap(({ index, 0: run }): Hit[] => {
      const right = rightRun(run)
      return right === run
        ? []
        : [{ from: index, to: index + run.length, fixes: [replacing(index, index + run.length, right)] }]
    }),
}

function rightRun(run: string): string {
  const same = /^(.)\1*$/.test(run)
  if (same) return run.slice(0, 3)
  return run.length === 2 || run.length > 3 || run.startsWith('！') ? '？！' : run
}
