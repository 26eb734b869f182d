import type { MarkJson, NodeJson } from '../../article/document/documentJson.ts'
import type { InlineChange } from './comparison.ts'
import { valueKey } from './valueKey.ts'

/** Joins neighbouring runs of text that changed in the same way and bear the same marks. */
export function joinRuns(runs: readonly InlineChange[]): InlineChange[] {
  const joined: InlineChange[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    const both = last === undefined ? null : joinTwo(last, run)
    if (both === null) joined.push(run)
    else joined[joined.length - 1] = both
  }
  return joined
}

function joinTwo(a: InlineChange, b: InlineChange): InlineChange | null {
  if (a.kind === 'restyled' || b.kind === 'restyled') {
    if (a.kind !== 'restyled' || b.kind !== 'restyled') return null
    const before = joinNodes(a.before, b.before)
    const after = joinNodes(a.after, b.after)
    return before === null || after === null ? null : { kind: 'restyled', before, after }
  }
  if (a.kind !== b.kind) return null
  const node = joinNodes(a.node, b.node)
  return node === null ? null : { kind: a.kind, node }
}

function joinNodes(a: NodeJson, b: NodeJson): NodeJson | null {
  if (a.text === undefined || b.text === undefined || !sameMarks(a.marks, b.marks)) return null
  return { ...a, text: a.text + b.text }
}

function sameMarks(a: readonly MarkJson[] = [], b: readonly MarkJson[] = []): boolean {
  return a === b || (a.length === b.length && valueKey(a) === valueKey(b))
}
