import type { DocumentJson, NodeJson } from './documentJson.ts'

/**
 * A body whose footnotes stand as a numbered list below a rule at its end, and as numbers in the text: for targets that know no footnotes. The
 * same object where there are none; blocks without any stay the same objects.
 */
export function withNotesBelow(document: DocumentJson): DocumentJson {
  const notes: string[] = []
  const content = (document.content ?? []).map((block) => numbered(block, notes))
  if (notes.length === 0) return document
  const items = notes.map((text): NodeJson => ({
    type: 'listItem',
    content: [
      {
        type: 'paragraph',
        attrs: { align: 'start', indent: 0 },
        ...(text === '' ? {} : { content: [{ type: 'text', text }] }),
      },
    ],
  }))
  return {
    ...document,
    content: [...content, { type: 'horizontalRule' }, { type: 'orderedList', attrs: { start: 1 }, content: items }],
  }
}

function numbered(node: NodeJson, notes: string[]): NodeJson {
  if (node.type === 'footnote') {
    const words = node.attrs?.text
    const number = notes.push(typeof words === 'string' ? words : '')
    const marks = (node.marks ?? []).filter(({ type }) => !/^(?:superscript|subscript|ruby)$/.test(type))
    return { type: 'text', text: `[${number}]`, marks: [...marks, { type: 'superscript' }] }
  }
  if (node.content === undefined) return node
  const content = node.content.map((child) => numbered(child, notes))
  return content.every((child, index) => child === node.content?.[index]) ? node : { ...node, content }
}
