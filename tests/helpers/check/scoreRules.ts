import { createChecker } from '../../../src/check/createChecker.ts'
import type { Finding } from '../../../src/article/finding.ts'
import { articleOf } from './articleOf.ts'
import type { SeededSentence } from './seedErrors.ts'

/** How one rule did. */
export interface Score {
  readonly right: number
  readonly missed: number
  readonly wrong: number
}

/** What the rules made of labelled sentences, rule by rule, and the sentences where one went wrong. */
export interface Scores {
  readonly rules: ReadonlyMap<string, Score>
  readonly high: Score
  readonly slips: readonly string[]
}

/** Scores all rules on spoilt sentences and on clean ones. A find is right where it overlaps an error that its rule is to find. */
export function scoreRules(seeded: readonly SeededSentence[], clean: readonly string[]): Scores {
  const checker = createChecker()
  const rules = new Map<string, Score>()
  const slips: string[] = []
  let high: Score = { right: 0, missed: 0, wrong: 0 }
  const count = (rule: string, what: keyof Score, sure: boolean, text: string): void => {
    const before = rules.get(rule) ?? { right: 0, missed: 0, wrong: 0 }
    rules.set(rule, { ...before, [what]: before[what] + 1 })
    if (sure) high = { ...high, [what]: high[what] + 1 }
    if (what !== 'right') slips.push(`${what} ${rule}: ${text}`)
  }
  const sure = ({ certainty }: Finding) => certainty === 'high'
  for (const { text, rules: expected, ranges } of seeded) {
    const findings = checker.check(articleOf(text)).map((finding) => inWhole(text, finding))
    const meets = ({ rule, from, to }: Finding, [start, end]: readonly [number, number]) =>
      expected.includes(rule) && from < end && to > start
    for (const range of ranges) {
      const hit = findings.find((finding) => meets(finding, range))
      count(
        hit?.rule ?? expected[0] ?? '',
        hit === undefined ? 'missed' : 'right',
        hit === undefined || sure(hit),
        text,
      )
    }
    for (const finding of findings)
      if (!ranges.some((range) => meets(finding, range))) count(finding.rule, 'wrong', sure(finding), text)
  }
  for (const text of clean)
    for (const finding of checker.check(articleOf(text))) count(finding.rule, 'wrong', sure(finding), text)
  return { rules, high, slips }
}

/** A finding with its range in the whole text, whose paragraphs `¶` parts. */
function inWhole(text: string, finding: Finding): Finding {
  const block = finding.place.kind === 'block' ? (finding.place.path[0] ?? 0) : 0
  const before = text.split('¶').slice(0, block)
  const at = before.reduce((sum, paragraph) => sum + paragraph.length + 1, 0)
  return { ...finding, from: finding.from + at, to: finding.to + at }
}
