import type { Node } from '@tiptap/pm/model'
import { Mapping, Transform, liftTarget } from '@tiptap/pm/transform'
import { expect, it } from 'vitest'
import { trackPlaces } from '../../../../../src/article/changes/places/trackPlaces.ts'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import { framedBody, framedLine, framedList, IN_LIST, treeOf } from '../../../../helpers/framedBody.ts'

const { nodes } = articleSchema
const author = (by = '编辑甲', id = 'change0001') => ({ id, by, at: '2026-05-19T06:08:00.000Z' })

function track(before: Node, edit: (tr: Transform) => unknown, who = author()) {
  const tr = new Transform(before)
  edit(tr)
  const back = new Mapping(tr.mapping.maps.map((map) => map.invert()).reverse())
  const all = trackPlaces(tr, before, back, who)
  tr.doc.check()
  return { doc: tr.doc, all }
}

const rangeAt = (doc: Node, from: number, to = from) => doc.resolve(from).blockRange(doc.resolve(to))!
const quote =
  (from: number, to = from) =>
  (tr: Transform) =>
    tr.wrap(rangeAt(tr.doc, from, to), [{ type: nodes.blockquote }])
const lift =
  (from: number, to = from) =>
  (tr: Transform) => {
    const range = rangeAt(tr.doc, from, to)
    tr.lift(range, liftTarget(range)!)
  }

function changes(doc: Node) {
  const found: unknown[] = []
  doc.descendants((node) => {
    for (const { type, attrs } of node.marks)
      if (type.name === 'formatting') found.push([node.textContent, attrs.by, attrs.before])
  })
  return found
}

const format = { type: 'paragraph', attrs: { align: 'start', indent: 2 } }

it('marks what was put into a quotation with the place it had, and not what stands beside it', () => {
  const { doc, all } = track(framedBody('甲', '乙', '丙'), quote(4))
  expect(all).toBe(true)
  expect(treeOf(doc)).toBe('甲 blockquote(*乙) 丙')
  expect(changes(doc)).toEqual([['乙', '编辑甲', { ...format, place: { within: [], above: 0, below: 0 } }]])
})

it('marks what was let out of the midst of a list with what it shared with both its neighbours', () => {
  const list = framedBody(
    nodes.blockquote.create(
      null,
      ['甲', '乙', '丙'].map((text) => framedLine(text)),
    ),
  )
  const { doc } = track(list, lift(5))
  expect(treeOf(doc)).toBe('blockquote(甲) *乙 blockquote(丙)')
  const within = [{ type: 'blockquote', attrs: {} }]
  expect(changes(doc)).toEqual([['乙', '编辑甲', { ...format, place: { within, above: 1, below: 1 } }]])
})

it('marks the second of two lists that became one, and of one that became two', () => {
  const one = track(framedBody(framedList('甲'), framedList('乙')), (tr) => tr.join(7)).doc
  expect(treeOf(one)).toBe('ul(li(甲) li(*乙))')
  expect(changes(one)).toEqual([['乙', '编辑甲', { ...format, place: { within: IN_LIST, above: 0, below: 0 } }]])
  const two = track(framedBody(framedList('甲', '乙')), (tr) => tr.split(6)).doc
  expect(changes(two)).toEqual([['乙', '编辑甲', { ...format, place: { within: IN_LIST, above: 1, below: 0 } }]])
})

it('what comes back to its place is no change; the first place stays under the name of who moved it last', () => {
  const quoted = track(framedBody('甲', '乙'), quote(1)).doc
  expect(track(quoted, lift(2)).doc.eq(framedBody('甲', '乙'))).toBe(true)
  const twice = track(quoted, quote(2), author('编辑乙', 'change0002')).doc
  expect(treeOf(twice)).toBe('blockquote(blockquote(*甲)) 乙')
  expect(changes(twice)).toEqual([['甲', '编辑乙', { ...format, place: { within: [], above: 0, below: 0 } }]])
})

it('leaves the changes of others where they are', () => {
  const quoted = track(framedBody('甲', '乙', '丙'), quote(1)).doc
  const other = track(quoted, (tr) => quote(tr.doc.content.size - 2)(tr), author('编辑乙', 'change0002')).doc
  expect(changes(other).map((each) => (each as unknown[]).slice(0, 2))).toEqual([
    ['甲', '编辑甲'],
    ['丙', '编辑乙'],
  ])
})

it('takes what a neighbour says of what both shared for older than what is seen', () => {
  const list = nodes.blockquote.create(
    null,
    ['甲', '乙', '丙'].map((text) => framedLine(text)),
  )
  const once = track(framedBody(list), lift(5)).doc
  const twice = track(once, lift(once.content.size - 3), author('编辑甲', 'change0002')).doc
  expect(treeOf(twice)).toBe('blockquote(甲) *乙 *丙')
  const within = [{ type: 'blockquote', attrs: {} }]
  expect(changes(twice).at(-1)).toEqual(['丙', '编辑甲', { ...format, place: { within, above: 1, below: 0 } }])
})
