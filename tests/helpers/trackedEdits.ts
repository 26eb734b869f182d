import fc from 'fast-check'
import type { Mark, Node } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { ALIGNMENTS } from '../../src/article/document/alignment.ts'
import { articleSchema } from '../../src/article/document/articleSchema.ts'

const { marks, nodes } = articleSchema

/** What a person does at a place of the text as it reads: `at` and `length` in characters of it, a line break one. */
export interface TrackedEdit {
  readonly person: 'jia' | 'yi'
  readonly at: number
  readonly length: number
  readonly act: 'type' | 'take' | 'divide' | 'mark' | 'unmark' | 'style' | 'align' | 'indent'
  readonly mark: Mark
  readonly level: 0 | 2 | 3
  readonly align: (typeof ALIGNMENTS)[number]
}

/** Any edit. */
export function arbitraryTrackedEdit(): fc.Arbitrary<TrackedEdit> {
  return fc.record({
    person: fc.constantFrom('jia', 'yi'),
    at: fc.nat(40),
    length: fc.nat(8),
    act: fc.constantFrom('type', 'take', 'divide', 'mark', 'mark', 'unmark', 'style', 'align', 'indent'),
    mark: fc.constantFrom<Mark>(
      marks.bold.create(),
      marks.italic.create(),
      marks.colour.create({ name: 'red' }),
      marks.colour.create({ name: 'blue' }),
      marks.superscript.create(),
      marks.subscript.create(),
      marks.link.create({ href: 'https://example.com/' }),
    ),
    level: fc.constantFrom(0, 2, 3),
    align: fc.constantFrom(...ALIGNMENTS),
  })
}

/** A few lines with formats of their own. */
export function arbitraryLines(): fc.Arbitrary<Node> {
  const piece = fc
    .record({ text: fc.constantFrom('据报道', '会议今天召开。', '中'), bold: fc.boolean() })
    .map(({ text, bold }) => articleSchema.text(text, bold ? [marks.bold.create()] : []))
  const line = fc
    .record({ pieces: fc.array(piece, { maxLength: 2 }), heading: fc.boolean(), align: fc.constantFrom(...ALIGNMENTS) })
    .map(({ pieces, heading, align }) => (heading ? nodes.heading : nodes.paragraph).createChecked({ align }, pieces))
  return fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => nodes.doc.createChecked(null, lines))
}

/** Where each character of the text as it reads, and the end of each line, stands. Lines that ran together are one. */
export function placesOf(doc: Node): { readonly pos: number; readonly line: number }[] {
  const places: { pos: number; line: number }[] = []
  let line = -1
  let open = false
  doc.descendants((node, pos) => {
    const isOut = node.marks.some(({ type }) => type.name === 'deletion')
    if (node.isTextblock) {
      if (!open) places.push({ pos: pos + 1, line: (line += 1) })
      open = isOut
    } else if (node.isText && !isOut) {
      for (let index = 0; index < node.nodeSize; index += 1) {
        const last = places.at(-1)
        if (index === 0 && last !== undefined) places[places.length - 1] = { pos, line }
        places.push({ pos: pos + index + 1, line })
      }
    }
    return true
  })
  return places
}

/**
 * The edit as a transaction of a paper; null where there is nothing to do it to.
 * @param joins whether line breaks may be taken out with what stands between them
 */
export function editOf(state: EditorState, edit: TrackedEdit, joins: boolean): Transaction | null {
  const places = placesOf(state.doc)
  const start = edit.at % places.length
  const first = places[start]!
  let end = Math.min(places.length - 1, start + edit.length)
  while (!joins && places[end]!.line !== first.line) end -= 1
  const [from, to] = [first.pos, places[end]!.pos]
  const { tr } = state
  const $from = tr.doc.resolve(from)
  if (edit.act === 'type') return tr.insert(from, articleSchema.text('新', edit.level === 0 ? [] : [edit.mark]))
  if (edit.act === 'divide') return tr.split(from)
  if (edit.act === 'take') return to > from ? tr.delete(from, to) : null
  if (edit.act === 'mark') return to > from ? tr.addMark(from, to, edit.mark) : null
  if (edit.act === 'unmark') return to > from ? tr.removeMark(from, to, edit.mark.type) : null
  const { type, attrs } = $from.parent
  if (edit.act === 'indent')
    return type === nodes.paragraph ? tr.setNodeAttribute($from.before(), 'indent', attrs.indent === 2 ? 0 : 2) : null
  if (edit.act === 'align') return tr.setNodeMarkup($from.before(), null, { ...attrs, align: edit.align })
  const kind = edit.level === 0 ? nodes.paragraph : nodes.heading
  return tr.setBlockType(from, from, kind, {
    align: attrs.align as string,
    ...(edit.level === 0 ? {} : { level: edit.level }),
  })
}
