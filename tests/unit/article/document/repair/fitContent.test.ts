import { describe, expect, it } from 'vitest'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import { fitContent } from '../../../../../src/article/document/repair/fitContent.ts'

const { nodes } = articleSchema
const text = (words: string) => articleSchema.text(words)
const p = (words: string) => nodes.paragraph.create(null, text(words))
const quote = nodes.blockquote.create(null, p('引'))
const item = nodes.listItem.create(null, p('项'))
const row = nodes.tableRow.create(null, nodes.tableCell.create(null, p('格')))

describe('children made to fit', () => {
  it.each([
    ['doc', [], 'paragraph'],
    ['doc', [p('甲'), text('乙'), text('丙'), p('丁')], 'paragraph("甲") paragraph("乙丙") paragraph("丁")'],
    ['doc', [item, item, p('甲')], 'bulletList(listItem(paragraph("项")), listItem(paragraph("项"))) paragraph("甲")'],
    ['doc', [row, row], 'table(tableRow(tableCell(paragraph("格"))), tableRow(tableCell(paragraph("格"))))'],
    ['bulletList', [], 'listItem(paragraph)'],
    ['bulletList', [p('甲'), item], 'listItem(paragraph("甲")) listItem(paragraph("项"))'],
    ['bulletList', [quote], 'listItem(paragraph, blockquote(paragraph("引")))'],
    ['listItem', [row], 'paragraph table(tableRow(tableCell(paragraph("格"))))'],
    ['listItem', [quote, p('甲')], 'paragraph blockquote(paragraph("引")) paragraph("甲")'],
    ['tableRow', [p('甲'), quote], 'tableCell(paragraph("甲"), blockquote(paragraph("引")))'],
    ['table', [text('甲'), row], 'tableRow(tableCell(paragraph("甲"))) tableRow(tableCell(paragraph("格")))'],
  ] as const)('of a %s', (type, children, expected) => {
    const fitted = fitContent(nodes[type], children)
    expect(fitted.map(String).join(' ')).toBe(expected)
    expect(() => nodes[type].createChecked(null, fitted)).not.toThrow()
  })
})
