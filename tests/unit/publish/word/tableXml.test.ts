import { expect, it } from 'vitest'
import type { TableCell } from '../../../../src/publish/markup/tableGrid.ts'
import { tableXml } from '../../../../src/publish/word/tableXml.ts'
import type { WordBlock } from '../../../../src/publish/word/wordPlace.ts'

const PLACE = { within: 'flow', depth: 0, list: null, width: 8000 } as const

function cell(words: string, more: Partial<TableCell<WordBlock>> = {}): TableCell<WordBlock> {
  return { header: false, colspan: 1, rowspan: 1, widths: null, content: [() => `<w:p>${words}</w:p>`], ...more }
}

function count(xml: string, piece: string): number {
  return xml.split(piece).length - 1
}

it('merges across and down: each row covers every column', () => {
  const xml = tableXml([[cell('甲', { rowspan: 2, colspan: 2 }), cell('乙')], [cell('丙')]], PLACE)
  expect(count(xml, '<w:gridCol ')).toBe(3)
  expect(count(xml, 'w:val="restart"')).toBe(1)
  expect(count(xml, 'w:val="continue"')).toBe(1)
  expect(count(xml, '<w:gridSpan w:val="2">')).toBe(2)
  expect(count(xml, '甲')).toBe(1)
})

it('keeps widths in proportion and within the room', () => {
  const told = tableXml([[cell('a', { widths: [100] }), cell('b', { widths: [300] })]], PLACE)
  expect([...told.matchAll(/gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width))).toEqual([1500, 4500])
  const wide = tableXml([[cell('a', { widths: [1000] }), cell('b', { widths: [3000] })]], PLACE)
  expect([...wide.matchAll(/gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width))).toEqual([2000, 6000])
  const open = tableXml([[cell('a', { widths: [100] }), cell('b'), cell('c')]], PLACE)
  expect([...open.matchAll(/gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width))).toEqual([1500, 3250, 3250])
})

it('repeats the rows at the top that are headers alone, and knows a first column of headers', () => {
  const head = cell('头', { header: true })
  const xml = tableXml(
    [
      [head, head],
      [head, cell('1')],
      [head, cell('2')],
    ],
    PLACE,
  )
  expect(count(xml, '<w:tblHeader/>')).toBe(1)
  expect(xml).toContain('w:firstColumn="1"')
  expect(tableXml([[cell('1')], [head]], PLACE)).not.toContain('tblHeader')
})

it('is nothing without rows', () => {
  expect(tableXml([], PLACE)).toBe('')
})
