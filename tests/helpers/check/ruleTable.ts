import { describe, expect, it } from 'vitest'
import { applyFixes } from '../../../src/check/applyFixes.ts'
import { createChecker } from '../../../src/check/createChecker.ts'
import type { CheckContext } from '../../../src/check/checkContext.ts'
import type { Rule } from '../../../src/check/rule.ts'
import { articleOf, textsOf } from './articleOf.ts'

/** What a rule must find: `近日«,»我们`, and after ` => ` what the fix makes of it. And what it must leave alone. */
export interface RuleTable {
  readonly finds: readonly string[]
  readonly leaves: readonly string[]
  readonly context?: Partial<CheckContext>
}

/** Holds a rule to a table: exact ranges, what the fixes make, no word about anything else. Paragraphs are parted by `¶`. */
export function ruleTable(rule: Rule, { finds, leaves, context }: RuleTable): void {
  const checker = createChecker([rule])
  describe(rule.id, () => {
    it('has at least six examples of each kind', () => {
      expect(finds.length).toBeGreaterThanOrEqual(6)
      expect(leaves.length).toBeGreaterThanOrEqual(6)
    })
    it.each(finds)('finds %s', (example) => {
      const [marked = '', fixed] = example.split(' => ')
      const article = articleOf(marked.replace(/[«»]/g, ''))
      const found = checker.check(article, context)
      expect(found.every(({ rule: id, severity }) => id === rule.id && severity === rule.severity)).toBe(true)
      expect(
        markedText(
          marked.replace(/[«»]/g, ''),
          found.map(({ place, from, to }) => [indexOf(place), from, to]),
        ),
      ).toBe(marked)
      if (fixed === undefined) return
      const mended = applyFixes(article, found)
      expect(textsOf(mended).join('¶')).toBe(fixed)
      expect(checker.check(mended, context)).toEqual([])
    })
    it.each(leaves)('leaves %s', (example) => {
      expect(checker.check(articleOf(example), context).map(({ from, found }) => `${from}:${found}`)).toEqual([])
    })
  })
}

function indexOf(place: { kind: string; path?: readonly number[] }): number {
  return place.path?.[0] ?? -1
}

function markedText(plain: string, ranges: readonly (readonly number[])[]): string {
  return plain
    .split('¶')
    .map((text, block) =>
      ranges
        .filter(([at]) => at === block)
        .reduceRight(
          (done, [, from = 0, to = 0]) => `${done.slice(0, from)}«${done.slice(from, to)}»${done.slice(to)}`,
          text,
        ),
    )
    .join('¶')
}
