import type { NodeJson } from '../../src/article/document/documentJson.ts'
import type { BlockChange, InlineChange } from '../../src/saving/compare/comparison.ts'

type Side = 'before' | 'after'

/** Plays a comparison: the blocks of one of its sides, as they stood. */
export function sideOf(blocks: readonly BlockChange[], side: Side): NodeJson[] {
  return blocks.flatMap((change) => {
    if (change.kind === 'kept') return [change.block]
    if (change.kind === 'changed') {
      const { inside } = change
      const content = inside.kind === 'text' ? inlineOf(inside.runs, side) : sideOf(inside.blocks, side)
      return [content.length === 0 ? change[side] : { ...change[side], content }]
    }
    return (change.kind === 'deleted') === (side === 'before') ? [change.block] : []
  })
}

function inlineOf(runs: readonly InlineChange[], side: Side): NodeJson[] {
  const nodes: NodeJson[] = []
  for (const run of runs) {
    if (run.kind === 'inserted' && side === 'before') continue
    if (run.kind === 'deleted' && side === 'after') continue
    const node = run.kind === 'restyled' ? run[side] : run.node
    const last = nodes.at(-1)
    const joins =
      last?.text !== undefined && node.text !== undefined && JSON.stringify(last.marks) === JSON.stringify(node.marks)
    if (joins) nodes[nodes.length - 1] = { ...last, text: `${last.text}${node.text}` }
    else nodes.push(node)
  }
  return nodes
}
