import type { Finding } from '../../article/finding.ts'
import type { IgnoredFinding } from '../../article/ignoredFinding.ts'
import { ignoredBy } from './ignoredBy.ts'
import type { Ignores } from './ignores.ts'

/** A finding that is let stand, and by whose word. */
export interface LetStand {
  readonly finding: Finding
  readonly scope: 'article' | 'library'
  readonly line: IgnoredFinding
}

/** The findings that count and those that are let stand, each in the order given. */
export function partFindings(
  findings: readonly Finding[],
  ignores: Ignores,
): { readonly counted: Finding[]; readonly letStand: LetStand[] } {
  const letStand: LetStand[] = []
  const counted = findings.filter((finding) => {
    const by = ignoredBy(finding, ignores)
    if (by !== null) letStand.push({ finding, ...by })
    return by === null
  })
  return { counted, letStand }
}
