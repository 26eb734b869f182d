import type { NodeJson } from '../../../article/document/documentJson.ts'
import { noteAttributes, type NoteKind } from '../../../article/document/noteKind.ts'
import { noteSign } from '../../../article/document/noteSign.ts'

/** What the notes of each kind say, in order. */
type Notes = Readonly<Record<NoteKind, readonly string[]>>

const SIGNS = /^(?:\[(?:\d+|[ivxlcdm]+)\])+$/

/**
 * A body of a page of ours with its notes in the text again, as they were before the page set them below a rule at its end (`withNotesBelow`). The
 * same blocks where what stands there is no list of notes, or where its signs and those in the text are not one for one: nothing is guessed.
 */
export function ownNotes(blocks: readonly NodeJson[]): readonly NodeJson[] {
  const rule = blocks.findLastIndex(({ type }) => type === 'horizontalRule')
  const notes = rule < 0 ? null : notesIn(blocks.slice(rule + 1))
  if (notes === null) return blocks
  const used: Record<NoteKind, number> = { footnote: 0, endnote: 0 }
  const body = blocks.slice(0, rule).map((block) => withNotes(block, notes, used))
  const isWhole = used.footnote === notes.footnote.length && used.endnote === notes.endnote.length
  return isWhole && !body.includes(null) ? body.filter((block) => block !== null) : blocks
}

/** The notes that these blocks list; null where they are anything else. */
function notesIn(blocks: readonly NodeJson[]): Notes | null {
  const [first, list, second, ...lines] = blocks
  if (lineText(first, 'bold') !== '脚注') {
    const footnote = blocks.length === 1 ? listed(first) : null
    if (footnote !== null) return { footnote, endnote: [] }
    const endnote = endnotesIn(blocks)
    return endnote === null ? null : { footnote: [], endnote }
  }
  const [footnote, endnote] = [listed(list), endnotesIn(lines)]
  if (footnote === null || endnote === null || lineText(second, 'bold') !== '尾注') return null
  return { footnote, endnote }
}

function listed(list: NodeJson | undefined): string[] | null {
  if (list?.type !== 'orderedList' || list.attrs?.start !== 1) return null
  const texts = (list.content ?? []).map(({ content = [] }) => (content.length === 1 ? lineText(content[0]) : null))
  return texts.filter((text) => text !== null).length === texts.length ? texts.map((text) => text ?? '') : null
}

function endnotesIn(lines: readonly NodeJson[]): string[] | null {
  const texts = lines.map((line, index) => {
    const sign = noteSign('endnote', index + 1)
    const text = lineText(line)
    return text === sign || text?.startsWith(`${sign} `) === true ? text.slice(sign.length + 1) : null
  })
  return texts.length > 0 && !texts.includes(null) ? texts.map((text) => text ?? '') : null
}

/** The text of a paragraph that holds nothing else, all of it set in one mark or in none; null for any other block. */
function lineText(node: NodeJson | undefined, mark?: string): string | null {
  const { type, content = [] } = node ?? {}
  if (type !== 'paragraph') return null
  const isPlain = content.every(
    ({ text, marks = [] }) => text !== undefined && marks.map((one) => one.type).join() === (mark ?? ''),
  )
  return isPlain ? content.map(({ text }) => text).join('') : null
}

/** A block with notes for its signs; null where a sign is not the next of its kind. A caption of a picture holds no notes. */
function withNotes(node: NodeJson, notes: Notes, used: Record<NoteKind, number>): NodeJson | null {
  const { type, content } = node
  if (content === undefined || type === 'figure') return node
  const made: NodeJson[] = []
  for (const child of content) {
    const inner = isSigns(child) ? notesFor(child, notes, used) : [withNotes(child, notes, used)]
    for (const one of inner) {
      if (one === null) return null
      made.push(one)
    }
  }
  return { ...node, content: made }
}

function isSigns({ text, marks = [] }: NodeJson): boolean {
  return text !== undefined && SIGNS.test(text) && marks.some(({ type }) => type === 'superscript')
}

function notesFor(
  { text = '', marks = [] }: NodeJson,
  notes: Notes,
  used: Record<NoteKind, number>,
): (NodeJson | null)[] {
  const around = marks.filter(({ type }) => type !== 'superscript')
  return text.split(/(?<=\])/).map((sign) => {
    const kind = /\d/.test(sign) ? 'footnote' : 'endnote'
    const words = notes[kind][used[kind]]
    used[kind] += 1
    if (words === undefined || sign !== noteSign(kind, used[kind])) return null
    return { type: 'footnote', attrs: noteAttributes(kind, words), ...(around.length === 0 ? {} : { marks: around }) }
  })
}
