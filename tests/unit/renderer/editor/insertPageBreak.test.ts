import { EditorState, NodeSelection, TextSelection, type Selection } from '@tiptap/pm/state'
import type { Node } from '@tiptap/pm/model'
import { expect, it } from 'vitest'
import { insertPageBreak } from '../../../../renderer/editor/commands/insertPageBreak.ts'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'
import { doc, find, h, list, p, table } from './bodies.ts'

const page = articleSchema.nodes.pageBreak.create()

/** The body after a page break, and `字` typed where the cursor stands then. */
function broken(body: Node, selection: Selection): Node {
  let state = EditorState.create({ doc: body, selection })
  insertPageBreak(state, (tr) => (state = state.apply(tr)))
  return state.apply(state.tr.insertText('字')).doc
}

const at = (body: Node, words: string, offset = 0) => TextSelection.create(body, find(body, words) + offset)

it('parts a paragraph or heading at the cursor', () => {
  const body = doc(p('甲乙'), h(2, '丙丁'))
  expect(broken(body, at(body, '乙')).eq(doc(p('甲'), page, p('字乙'), h(2, '丙丁')))).toBe(true)
  expect(broken(body, at(body, '丁')).eq(doc(p('甲乙'), h(2, '丙'), page, h(2, '字丁')))).toBe(true)
})

it('stands before a paragraph at its beginning, and after it at its end, where a new one begins if none follows', () => {
  const body = doc(p('甲'), p('乙'))
  expect(broken(body, at(body, '乙')).eq(doc(p('甲'), page, p('字乙')))).toBe(true)
  expect(broken(body, at(body, '甲', 1)).eq(doc(p('甲'), page, p('字乙')))).toBe(true)
  expect(broken(body, at(body, '乙', 1)).eq(doc(p('甲'), p('乙'), page, p('字')))).toBe(true)
})

it('leaves lists, tables and whatever is selected whole on the page before', () => {
  const body = doc(list([p('甲乙')]), table(['丙丁']), p('后'))
  expect(broken(body, at(body, '乙')).eq(doc(list([p('甲乙')]), page, table(['字丙丁']), p('后')))).toBe(true)
  expect(broken(body, at(body, '丁')).eq(doc(list([p('甲乙')]), table(['丙丁']), page, p('字后')))).toBe(true)
  const rule = doc(articleSchema.nodes.horizontalRule.create(), p('后'))
  expect(broken(rule, NodeSelection.create(rule, 0)).children.map(({ type }) => type.name)).toEqual([
    'horizontalRule',
    'pageBreak',
    'paragraph',
  ])
})
