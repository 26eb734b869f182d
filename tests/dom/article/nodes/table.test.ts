import { describe, expect, it } from 'vitest'
import { readHtml, writeHtml } from '../../../helpers/articleHtml.ts'

/** The attributes of each cell of the first table, in order. */
function cells(html: string): unknown[] {
  const found: unknown[] = []
  readHtml(html).descendants((node) => {
    if (node.type.name.startsWith('table') && 'colspan' in node.attrs) found.push(node.attrs)
  })
  return found
}
const plain = { colspan: 1, rowspan: 1, colwidth: null }

describe('a table', () => {
  it('keeps its rows whatever groups them, and its head', () => {
    const html = '<table><thead><tr><th>甲</th></tr></thead><tbody><tr><td>乙</td></tr></tbody></table>'
    expect(readHtml(html).toString()).toBe(
      'doc(table(tableRow(tableHeader(paragraph("甲"))), tableRow(tableCell(paragraph("乙")))))',
    )
  })

  it('keeps the spans of cells and forgets impossible ones', () => {
    expect(cells('<table><tr><td colspan="2" rowspan="3">甲</td></tr></table>')).toEqual([
      { ...plain, colspan: 2, rowspan: 3 },
    ])
    for (const span of ['0', '-1', 'x', '1001', '2.5']) {
      expect(cells(`<table><tr><td colspan="${span}">甲</td></tr></table>`)).toEqual([plain])
    }
  })

  it('takes widths only where there is one for each column', () => {
    const of = (widths: string) => cells(`<table><tr><td colspan="2" data-colwidth="${widths}">甲</td></tr></table>`)
    expect(of('100,200')).toEqual([{ ...plain, colspan: 2, colwidth: [100, 200] }])
    for (const widths of ['100', '100,x', '-1,2', '100,200,300', '1.5,2']) {
      expect(of(widths)).toEqual([{ ...plain, colspan: 2 }])
    }
  })

  it('is written plainly', () => {
    const html =
      '<table><tbody><tr><th colspan="2" data-colwidth="100,200"><p data-indent="2">甲</p></th></tr></tbody></table>'
    expect(writeHtml(readHtml(html).firstChild?.toJSON())).toBe(html)
  })
})
