import type { MarkJson, NodeJson } from '../../article/document/documentJson.ts'

/** The text of a block without the colours of what nobody sees: spaces and line breaks that stand in one alone. */
export function seenColours(nodes: readonly NodeJson[]): readonly NodeJson[] {
  if (!nodes.some((node) => isUnseen(node) && colourOf(node) !== undefined)) return nodes
  const seen: NodeJson[] = []
  for (let at = 0; at < nodes.length;) {
    const name = colourOf(nodes[at]!)?.attrs?.name
    let end = at + 1
    while (end < nodes.length && colourOf(nodes[end]!)?.attrs?.name === name) end += 1
    const run = nodes.slice(at, end)
    seen.push(...(name !== undefined && run.every(isUnseen) ? run.map(plain) : run))
    at = end
  }
  return seen
}

function colourOf({ marks }: NodeJson): MarkJson | undefined {
  return marks?.find(({ type }) => type === 'colour')
}

function isUnseen({ type, text }: NodeJson): boolean {
  return type === 'hardBreak' || text?.trim() === ''
}

function plain(node: NodeJson): NodeJson {
  return { ...node, marks: (node.marks ?? []).filter(({ type }) => type !== 'colour') }
}
