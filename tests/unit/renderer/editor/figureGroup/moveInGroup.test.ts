import type { NodeSelection } from '@tiptap/pm/state'
import { expect, it } from 'vitest'
import { moveInGroup } from '../../../../../renderer/editor/figureGroup/moveInGroup.ts'
import { after, at, doc, fig, find, group, holding, p } from '../bodies.ts'

const [a, b, c] = [fig({ asset: 'a.png' }, '甲图注'), fig({ asset: 'b.png' }), fig({ asset: 'c.png' }, '丙')]
const body = doc(p('前'), group(a, b, c), p('后'))

it('moves a picture past its neighbour and back, and keeps it active', () => {
  const moved = after(holding(body, find(body, '甲图注') - 1), moveInGroup(1))!
  expect(moved.doc.eq(doc(p('前'), group(b, a, c), p('后')))).toBe(true)
  expect((moved.selection as NodeSelection).node.attrs.asset).toBe('a.png')
  expect(after(moved, moveInGroup(-1))!.doc.eq(body)).toBe(true)
})

it('keeps the cursor at its words', () => {
  const moved = after(at(body, find(body, '甲图注') + 1, find(body, '甲图注') + 2), moveInGroup(1))!
  expect(moved.doc.textBetween(moved.selection.from, moved.selection.to)).toBe('图')
})

it('goes nowhere at the end, alone, or from elsewhere', () => {
  expect(after(holding(body, find(body, '甲图注') - 1), moveInGroup(-1))).toBeNull()
  expect(after(at(body, find(body, '丙')), moveInGroup(1))).toBeNull()
  expect(after(holding(doc(a, b), 0), moveInGroup(1))).toBeNull()
  expect(after(at(body, 1), moveInGroup(1))).toBeNull()
})
