import { Transform } from '@tiptap/pm/transform'
import { expect, it } from 'vitest'
import { settleTables } from '../../../../../src/article/changes/tables/settleTables.ts'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import { linedBody, linedTable, linesOf } from '../../../../helpers/linedTable.ts'

const { nodes } = articleSchema

function settled(decision: 'accept' | 'reject' | null, ...rows: readonly string[]) {
  const tr = new Transform(linedBody(...rows))
  settleTables(tr, () => decision)
  tr.doc.check()
  return tr
}

it('takes out what goes, and leaves no mark on what stays', () => {
  const table = ['+ 甲|-乙', '- 丙|-丁', '戊|-己']
  expect(linesOf(settled('accept', ...table).doc)).toEqual(['甲', '戊'])
  expect(linesOf(settled('reject', ...table).doc)).toEqual(['丙|丁', '戊|己'])
  expect(settled(null, ...table).steps).toEqual([])
})

it('each step takes out a row or a cell and nothing beside it', () => {
  const sizes = settled('accept', '-甲|乙', '-丙|丁').steps.map((step) => {
    let size = 0
    step.getMap().forEach((from, to) => (size += to - from))
    return size
  })
  expect(sizes).toEqual([5, 5])
})

it('a table of which nothing is left goes; one that its place holds alone gives way to a paragraph', () => {
  expect(settled('accept', '- 甲', '- 乙').doc.childCount).toBe(1)
  expect(settled('accept', '-甲').doc.childCount).toBe(1)
  const tr = new Transform(nodes.doc.create(null, linedTable('- 甲')))
  settleTables(tr, () => 'accept')
  tr.doc.check()
  expect(tr.doc.firstChild?.type.name).toBe('paragraph')
})

it('tables within cells are settled before those around them', () => {
  const outer = (sign: string) =>
    nodes.table.create(null, [
      nodes.tableRow.create(null, nodes.tableCell.create(null, linedTable('- 甲', '乙'))),
      linedTable(`${sign}丙`).firstChild!,
    ])
  for (const [sign, texts] of [
    ['', '乙丙'],
    ['- ', '乙'],
  ] as const) {
    const tr = new Transform(nodes.doc.create(null, outer(sign)))
    settleTables(tr, () => 'accept')
    tr.doc.check()
    expect(tr.doc.textContent).toBe(texts)
  }
})
