import type { MarkJson, NodeJson } from './documentJson.ts'

/** Neighbours above which the same is said, within one link or none. */
interface Group {
  readonly text: string
  readonly href: unknown
  readonly notes: unknown[]
  readonly members: NodeJson[]
}

/**
 * Settles the notes of a line that was read, whose ruby marks bear `at` beside `text`: which of the notes of the manuscript it is. Neighbours that
 * say the same (天天, tiān over each) would become one run with one note: they share `tiān tiān`. The marks that are given are as they are stored.
 */
export function settleRubies(nodes: readonly NodeJson[]): readonly NodeJson[] {
  if (!nodes.some((node) => rubyOf(node) !== undefined)) return nodes
  const groups: Group[] = []
  for (const node of nodes) {
    const mark = rubyOf(node)
    const text = typeof mark?.attrs?.text === 'string' ? mark.attrs.text : ''
    const href = node.marks?.find(({ type }) => type === 'link')?.attrs?.href
    const last = groups.at(-1)
    if (last === undefined || last.text !== text || last.href !== href)
      groups.push({ text, href, notes: [mark?.attrs?.at], members: [node] })
    else {
      last.members.push(node)
      if (last.notes.at(-1) !== mark?.attrs?.at) last.notes.push(mark?.attrs?.at)
    }
  }
  return groups.flatMap(({ text, notes, members }) =>
    text === '' ? members : members.map((node) => withText(node, notes.map(() => text).join(' '))),
  )
}

function rubyOf({ marks }: NodeJson): MarkJson | undefined {
  return marks?.find(({ type }) => type === 'ruby')
}

function withText(node: NodeJson, text: string): NodeJson {
  return {
    ...node,
    marks: (node.marks ?? []).map((mark) => (mark.type === 'ruby' ? { ...mark, attrs: { text } } : mark)),
  }
}
