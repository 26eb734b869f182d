import type { Node } from '@tiptap/pm/model'
import { expect, it } from 'vitest'
import { numberBefore } from '../../../../../renderer/editor/lists/numberBefore.ts'
import { numberedListAt } from '../../../../../renderer/editor/lists/numberedListAt.ts'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import { doc, h, list, p, selecting, table } from '../bodies.ts'
import { numbers } from './numberedBodies.ts'

const { nodes } = articleSchema
const before = (body: Node, words: string) => numberBefore(body, numberedListAt(selecting(body, words))!)
const quote = (...blocks: Node[]) => nodes.blockquote.createChecked(null, blocks)
const cells = (...contents: (readonly Node[])[]) =>
  nodes.table.createChecked(
    null,
    contents.map((content) => nodes.tableRow.createChecked(null, nodes.tableCell.createChecked(null, content))),
  )

it('goes on across whatever stands between, bullets too', () => {
  expect(before(doc(numbers(3, '甲', '乙'), h(2, '题'), p('文'), list([p('点')]), numbers(1, '丙')), '丙')).toBe(5)
})

it('is null where no numbers are before it', () => {
  expect(before(doc(p('文'), list([p('点')]), numbers(1, '甲'), numbers(1, '乙')), '甲')).toBeNull()
})

it('keeps to its level: a deeper one before goes on in a deeper one, an outer one in an outer one', () => {
  const body = doc(
    numbers(1, '甲', [p('乙'), numbers(1, '内一', '内二', '内三')]),
    p('文'),
    numbers(1, [p('丙'), numbers(1, '内四')]),
  )
  expect(before(body, '丙')).toBe(3)
  expect(before(body, '内四')).toBe(4)
  expect(before(body, '内一')).toBeNull()
})

it('counts a list of bullets as a level', () => {
  const body = doc(list([p('点'), numbers(1, '甲', '乙')]), list([p('又点'), numbers(1, '丙')]), numbers(1, '丁'))
  expect(before(body, '丙')).toBe(3)
  expect(before(body, '丁')).toBeNull()
})

it('finds one in a quotation, and from within one that before it', () => {
  const body = doc(numbers(1, '甲'), quote(p('引'), numbers(2, '乙')), quote(numbers(1, '丙')))
  expect(before(body, '丙')).toBe(3)
  expect(before(body, '乙')).toBe(2)
})

it('takes none from a table, but within it the cell before', () => {
  const body = doc(numbers(1, '甲'), cells([numbers(7, '格一')], [numbers(1, '格二')]), numbers(1, '乙'))
  expect(before(body, '乙')).toBe(2)
  expect(before(body, '格二')).toBe(8)
  expect(before(doc(table(['甲']), numbers(1, '乙')), '乙')).toBeNull()
})
