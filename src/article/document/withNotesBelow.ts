import type { DocumentJson, MarkJson, NodeJson } from './documentJson.ts'
import { noteKind, type NoteKind } from './noteKind.ts'
import { noteSign } from './noteSign.ts'

/** What the notes of each kind say, in order. */
type Notes = Readonly<Record<NoteKind, string[]>>

/** What stands above the notes of a kind where there are both. */
const NAMES: Readonly<Record<NoteKind, string>> = { footnote: '脚注', endnote: '尾注' }

/**
 * A body whose notes stand below a rule at its end, and as numbers in the text: for targets that know no notes. Footnotes are a numbered list,
 * endnotes lines that begin with their sign, since no list of an article counts as they do; where there are both, each kind has its name above it.
 * The same object where there are none; blocks without any stay the same objects.
 */
export function withNotesBelow(document: DocumentJson): DocumentJson {
  const notes: Notes = { footnote: [], endnote: [] }
  const content = (document.content ?? []).map((block) => numbered(block, notes))
  const { footnote, endnote } = notes
  if (footnote.length + endnote.length === 0) return document
  const both = footnote.length > 0 && endnote.length > 0
  const name = (kind: NoteKind) => (both ? [line(NAMES[kind], [{ type: 'bold' }])] : [])
  return {
    ...document,
    content: [
      ...content,
      { type: 'horizontalRule' },
      ...(footnote.length === 0 ? [] : [...name('footnote'), list(footnote)]),
      ...(endnote.length === 0 ? [] : [...name('endnote'), ...endnote.map(endnoteLine)]),
    ],
  }
}

function list(notes: readonly string[]): NodeJson {
  const items = notes.map((text): NodeJson => ({ type: 'listItem', content: [line(text)] }))
  return { type: 'orderedList', attrs: { start: 1 }, content: items }
}

function endnoteLine(text: string, index: number): NodeJson {
  return line(`${noteSign('endnote', index + 1)} ${text}`.trimEnd())
}

function line(text: string, marks: readonly MarkJson[] = []): NodeJson {
  const words: NodeJson = { type: 'text', text, ...(marks.length === 0 ? {} : { marks }) }
  return { type: 'paragraph', attrs: { align: 'start', indent: 0 }, ...(text === '' ? {} : { content: [words] }) }
}

function numbered(node: NodeJson, notes: Notes): NodeJson {
  if (node.type === 'footnote') {
    const kind = noteKind(node.attrs)
    const words = node.attrs?.text
    const number = notes[kind].push(typeof words === 'string' ? words : '')
    const marks = (node.marks ?? []).filter(({ type }) => !/^(?:superscript|subscript|ruby)$/.test(type))
    return { type: 'text', text: noteSign(kind, number), marks: [...marks, { type: 'superscript' }] }
  }
  if (node.content === undefined) return node
  const content = node.content.map((child) => numbered(child, notes))
  return content.every((child, index) => child === node.content?.[index]) ? node : { ...node, content }
}
