import type { MarkJson, NodeJson } from '../../../article/document/documentJson.ts'
import type { TextBlock } from '../read/block.ts'

const OF_A_HEADING: ReadonlySet<string> = new Set(['bold', 'italic', 'underline'])

/** A heading, with its number as words; what sets all of it apart from body text is the heading's own and no mark. */
export function headingNode({ nodes, heading, align, list, role }: TextBlock): NodeJson {
  const level = Math.min(4, Math.max(2, heading ?? 2))
  const content = role === 'body' ? nodes : withoutWholeMarks(nodes)
  const label = list === null ? '' : list.label.trim()
  return {
    type: 'heading',
    attrs: { level, align },
    content: label === '' ? content : [{ type: 'text', text: label + gapAfter(label) }, ...content],
  }
}

/** Nothing after a mark or a bracket that sets apart by itself; a space else. */
function gapAfter(label: string): string {
  return /[、）)．：]$/.test(label) ? '' : /\d$|[.]$/.test(label) ? ' ' : '　'
}

/** Inline nodes without the marks that all of their text has, of those that headings are set in. */
function withoutWholeMarks(nodes: readonly NodeJson[]): NodeJson[] {
  const texts = nodes.filter(({ type, text }) => type === 'text' && (text ?? '').trim() !== '')
  const whole = (mark: MarkJson) =>
    OF_A_HEADING.has(mark.type) && texts.every(({ marks }) => marks?.some(({ type }) => type === mark.type) === true)
  return nodes.map((node) => {
    const marks = node.marks?.filter((mark) => !whole(mark)) ?? []
    if (marks.length > 0) return { ...node, marks }
    return node.type === 'text' ? { type: 'text', text: node.text ?? '' } : node
  })
}
