import type { Bilingual } from '../../base/language.ts'
import type { TextRule } from '../rule.ts'
import { PUNCTUATION_STANDARD } from '../standards.ts'
import { evenBrackets } from '../text/evenBrackets.ts'
import { pairMarks, type PairProblem } from '../text/pairMarks.ts'
import { editing } from '../text/replacing.ts'
import type { Fix } from '../../article/finding.ts'

const WORDS: Readonly<Record<PairProblem['kind'], (mark: string) => Bilingual>> = {
  unopened: (mark) => ({ zh: `“${mark}”没有对应的前半个。`, en: `${mark} closes nothing.` }),
  unclosed: (mark) => ({ zh: `“${mark}”没有对应的后半个。`, en: `${mark} is never closed.` }),
  crossed: (mark) => ({ zh: `“${mark}”与其他成对标点交叉。`, en: `${mark} crosses another pair.` }),
  nesting: (mark) => ({
    zh: `“${mark}”里面再用时应换成内层标点。`,
    en: `Within ${mark} the inner mark of its kind is used.`,
  }),
}

/** Pairs of marks within one text. Quotations that run on over paragraphs are `openQuotes`'. */
export const unpairedMarks: TextRule = {
  kind: 'text',
  id: 'unpairedMarks',
  group: 'punctuation',
  severity: 'error',
  certainty: 'high',
  message: { zh: '标点不成对。', en: 'Marks that are not in pairs.' },
  reason: PUNCTUATION_STANDARD,
  check: ({ plain, kind }) =>
    pairMarks(evenBrackets(plain))
      .filter(({ kind: problem, mark }) => kind !== 'paragraph' || !runsOn(problem, mark))
      .map(({ kind: problem, at, mark }) => ({
        from: at,
        to: at + 1,
        message: WORDS[problem](mark),
        fixes: problem === 'nesting' ? innerFix(plain, at, mark) : [],
      })),
}

/** A quotation may go on in the next paragraph. */
function runsOn(problem: PairProblem['kind'], mark: string): boolean {
  return (problem === 'unclosed' && mark === '“') || (problem === 'unopened' && mark === '”')
}

function innerFix(plain: string, at: number, mark: string): Fix[] {
  const [close, open, end] = mark === '“' ? ['”', '‘', '’'] : ['》', '〈', '〉']
  const closing = plain.indexOf(close, at)
  if (closing === -1 || plain.slice(at + 1, closing).includes(mark)) return []
  const edits = [
    { from: at, to: at + 1, text: open },
    { from: closing, to: closing + 1, text: end },
  ]
  return [editing(edits, `${open}${end}`)]
}
