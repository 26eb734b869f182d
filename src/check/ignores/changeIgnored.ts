import type { IgnoredFinding } from '../../article/ignoredFinding.ts'

/** One change of what is let stand. */
export type IgnoreChange =
  | { readonly kind: 'add'; readonly line: IgnoredFinding }
  | { readonly kind: 'remove'; readonly rule: string; readonly what: string | null }

/** What is let stand after a change. A line for the same findings gives way to a new one. */
export function changeIgnored(lines: readonly IgnoredFinding[], change: IgnoreChange): IgnoredFinding[] {
  const { rule, what } = change.kind === 'add' ? change.line : change
  const others = lines.filter((line) => line.rule !== rule || line.what !== what)
  return change.kind === 'add' ? [...others, change.line] : others
}
