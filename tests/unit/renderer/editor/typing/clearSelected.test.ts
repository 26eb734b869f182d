import { expect, it } from 'vitest'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import { clearSelected } from '../../../../../renderer/editor/typing/clearSelected.ts'
import { doc, fig, group, holding, p, selecting, table } from '../bodies.ts'

const { paragraph, footnote, tableCell } = articleSchema.nodes
const bold = articleSchema.marks.bold.create()
const noted = paragraph.create(null, [
  articleSchema.text('有', [bold]),
  footnote.create({ text: '注' }, null, [bold]),
  articleSchema.text('之'),
])

it.each([
  ['a picture', doc(p('前'), fig({ asset: 'a.png' }, '图注'), p('后')), 3, doc(p('前'), p(), p('后')), 4],
  ['a group', doc(group(fig({}, '乙'), fig({}, '丙'))), 0, doc(p()), 1],
  ['a table', doc(table(['格'])), 0, doc(p()), 1],
  [
    'a picture of a group',
    doc(group(fig({}, '乙'), fig({}, '丙')), p('后')),
    1,
    doc(group(fig({}, '乙'), fig({}, '丙')), p(), p('后')),
    9,
  ],
])('over %s words go into a paragraph', (_what, body, pos, expected, cursor) => {
  const tr = clearSelected(holding(body, pos))!
  tr.doc.check()
  expect(tr.doc.toJSON()).toEqual(expected.toJSON())
  expect(tr.selection.from).toBe(cursor)
})

it('over a footnote they stand in the line, and go on in its style', () => {
  const tr = clearSelected(holding(doc(noted), 2))!
  expect(tr.insertText('字').doc.textContent).toBe('有字之')
  expect(tr.doc.nodeAt(2)?.marks).toEqual([bold])
})

it('leaves words that are selected, and a cell, to others', () => {
  expect(clearSelected(selecting(doc(p('前')), '前', '前'))).toBeNull()
  const cells = doc(table(['格']))
  expect(cells.nodeAt(2)?.type).toBe(tableCell)
  expect(clearSelected(holding(cells, 2))).toBeNull()
})
