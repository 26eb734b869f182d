import { Node } from '@tiptap/pm/model'
import { EditorState, type Transaction } from '@tiptap/pm/state'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { trackTransaction } from '../../../../../renderer/editor/changes/trackTransaction.ts'
import { alignRanges } from '../../../../../renderer/editor/extensions/alignRanges.ts'
import { cleanDocument } from '../../../../../src/article/changes/cleanDocument.ts'
import { ALIGNMENTS } from '../../../../../src/article/document/alignment.ts'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import type { DocumentJson } from '../../../../../src/article/document/documentJson.ts'
import { arbitraryDocument, arbitraryUndecided } from '../../../../helpers/arbitraryDocument.ts'

const { marks, nodes } = articleSchema
const author = { id: 'jia000001', by: 'jia', at: '2026-05-19T06:08:00.000Z' }
const json = (doc: Node) => doc.toJSON() as DocumentJson

type Act = (tr: Transaction, from: number, to: number) => unknown
const acts: Readonly<Record<string, Act>> = {
  bold: (tr, from, to) => tr.addMark(from, to, marks.bold.create()),
  subscript: (tr, from, to) => tr.addMark(from, to, marks.subscript.create()),
  blue: (tr, from, to) => tr.addMark(from, to, marks.colour.create({ name: 'blue' })),
  link: (tr, from, to) => tr.addMark(from, to, marks.link.create({ href: 'https://example.com/' })),
  plain: (tr, from, to) =>
    Object.values(marks)
      .slice(0, 9)
      .forEach((type) => tr.removeMark(from, to, type)),
  heading: (tr, from, to) => setKind(tr, from, to, 'heading'),
  paragraph: (tr, from, to) => setKind(tr, from, to, 'paragraph'),
  align: (tr, from, to) => {
    const range = { $from: tr.doc.resolve(from), $to: tr.doc.resolve(to) }
    alignRanges(tr, [range], ALIGNMENTS[to % ALIGNMENTS.length] ?? 'start')
  },
}

/** As the house's own command does: what a style cannot be set for stays. */
function setKind(tr: Transaction, from: number, to: number, name: 'heading' | 'paragraph'): void {
  tr.doc.nodesBetween(from, to, (node, pos, parent, index) => {
    const fits = /^(paragraph|heading)$/.test(node.type.name) && parent?.canReplaceWith(index, index + 1, nodes[name])
    if (fits === true) tr.setNodeMarkup(pos, nodes[name], { bookmark: node.attrs.bookmark as unknown }, node.marks)
    return !node.isTextblock
  })
}

const place = fc.double({ min: 0, max: 1, noNaN: true })
const edits = fc.array(fc.record({ act: fc.constantFrom(...Object.keys(acts)), a: place, b: place }), {
  minLength: 1,
  maxLength: 3,
})

/** The edits, all in one transaction, to a body. */
function edited(state: EditorState, list: readonly { readonly act: string; readonly a: number; readonly b: number }[]) {
  const { tr } = state
  for (const { act, a, b } of list) {
    const [from, to] = [a, b].map((part) => Math.floor(part * tr.doc.content.size)).sort((x, y) => x - y)
    acts[act]!(tr, from!, to!)
  }
  return tr
}

it('any formats in any body are tracked so that either decision gives its body to the letter, or are said not all to be', () => {
  let [tracked, said] = [0, 0]
  fc.assert(
    fc.property(arbitraryDocument(), edits, (body, list) => {
      const doc = Node.fromJSON(articleSchema, body)
      const state = EditorState.create({ doc })
      const plain = edited(state, list)
      const tr = edited(state, list)
      const all = trackTransaction(tr, state, author)
      tr.doc.check()
      expect(cleanDocument(json(tr.doc))).toEqual(json(plain.doc))
      if (all) expect(cleanDocument(json(tr.doc), 'reject')).toEqual(body)
      if (all) tracked += 1
      else said += 1
    }),
    { numRuns: 400 },
  )
  expect(tracked).toBeGreaterThan(said * 2)
})

it('nor do they touch what else is undecided: all rejected is as before, and all accepted as set plainly', () => {
  fc.assert(
    fc.property(arbitraryUndecided(), edits, (body, list) => {
      const state = EditorState.create({ doc: Node.fromJSON(articleSchema, body) })
      const tr = edited(state, list)
      const all = trackTransaction(tr, state, { ...author, by: 'somebody else' })
      tr.doc.check()
      expect(cleanDocument(json(tr.doc))).toEqual(cleanDocument(json(edited(state, list).doc)))
      if (all) expect(cleanDocument(json(tr.doc), 'reject')).toEqual(cleanDocument(body, 'reject'))
    }),
    { numRuns: 400 },
  )
})
