import type { DocumentJson, NodeJson } from './documentJson.ts'

/** A body as it reads without its comments and bookmarks, which are no part of what is read; the same object where there are none. */
export function withoutComments(document: DocumentJson): DocumentJson {
  return hasNotes(document) ? { ...stripped(document), type: 'doc' } : document
}

function hasNotes({ attrs, marks, content }: NodeJson): boolean {
  return (
    attrs?.bookmark !== undefined ||
    marks?.some(({ type }) => type === 'comment') === true ||
    content?.some(hasNotes) === true
  )
}

function stripped(node: NodeJson): NodeJson {
  const marks = node.marks?.filter(({ type }) => type !== 'comment') ?? []
  return {
    type: node.type,
    ...(node.attrs === undefined ? {} : { attrs: { ...node.attrs, bookmark: undefined } }),
    ...(node.content === undefined ? {} : { content: joined(node.content.map(stripped)) }),
    ...(marks.length === 0 ? {} : { marks }),
    ...(node.text === undefined ? {} : { text: node.text }),
  }
}

/** Runs of text that a comment alone divided are one again. */
function joined(nodes: readonly NodeJson[]): readonly NodeJson[] {
  const out: NodeJson[] = []
  for (const node of nodes) {
    const last = out.at(-1)
    if (last?.text !== undefined && node.text !== undefined && sameMarks(last, node)) {
      out[out.length - 1] = { ...last, text: last.text + node.text }
    } else out.push(node)
  }
  return out
}

function sameMarks(a: NodeJson, b: NodeJson): boolean {
  return JSON.stringify(a.marks ?? []) === JSON.stringify(b.marks ?? [])
}
