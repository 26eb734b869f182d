import type { NodeJson } from '../../article/document/documentJson.ts'
import type { InlineChange } from './comparison.ts'
import { valueKey } from './valueKey.ts'

/** Lays two lists of runs of the same words over each other: kept where their marks agree, restyled where not. */
export function compareStyles(before: readonly NodeJson[], after: readonly NodeJson[]): InlineChange[] {
  const runs: InlineChange[] = []
  const left = [...before]
  const right = [...after]
  while (left.length > 0 && right.length > 0) {
    const size = Math.min(lengthOf(left[0] as NodeJson), lengthOf(right[0] as NodeJson))
    const [a, b] = [take(left, size), take(right, size)]
    const same = valueKey(a.marks ?? []) === valueKey(b.marks ?? [])
    runs.push(same ? { kind: 'kept', node: b } : { kind: 'restyled', before: a, after: b })
  }
  return runs
}

/** Takes the first `size` units of text off a list of runs; a node that is no text is taken whole. */
function take(nodes: NodeJson[], size: number): NodeJson {
  const [first] = nodes as [NodeJson]
  if (first.text === undefined || first.text.length === size) {
    nodes.shift()
    return first
  }
  nodes[0] = { ...first, text: first.text.slice(size) }
  return { ...first, text: first.text.slice(0, size) }
}

function lengthOf(node: NodeJson): number {
  return node.text?.length ?? 1
}
