import { expect, it } from 'vitest'
import { placedBlocks } from '../../../../../src/article/changes/places/placedBlocks.ts'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import { framedBody, framedLine, framedList } from '../../../../helpers/framedBody.ts'

const { nodes } = articleSchema
const short = (doc: ReturnType<typeof framedBody>) =>
  placedBlocks(doc).map((row) =>
    row.map(({ node, pos, place: { within, above, below } }) => {
      expect(doc.nodeAt(pos)).toBe(node)
      return `${node.textContent}:${within.map(({ type }) => type).join('>')}:${above}${below}`
    }),
  )

it('says what each block stands within, and how much of it its neighbours do', () => {
  const inner = framedList('乙', '丙')
  const body = framedBody('前', framedList([framedLine('甲'), inner], '丁'), framedList('戊'), '后')
  const item = 'bulletList>listItem'
  expect(short(body)).toEqual([
    [
      '前::00',
      `甲:${item}:02`,
      `乙:${item}>${item}:23`,
      `丙:${item}>${item}:31`,
      `丁:${item}:10`,
      `戊:${item}:00`,
      '后::00',
    ],
  ])
})

it('has a row for the body and one for each cell, and takes tables and groups of pictures as one block', () => {
  const cell = (text: string) => nodes.tableCell.create(null, nodes.blockquote.create(null, framedLine(text)))
  const table = nodes.table.create(null, nodes.tableRow.create(null, [cell('一'), cell('二')]))
  const group = nodes.figureGroup.create(null, [nodes.figure.create(), nodes.figure.create()])
  expect(short(framedBody(nodes.blockquote.create(null, [table, group])))).toEqual([
    ['一二:blockquote:01', ':blockquote:10'],
    ['一:blockquote:00'],
    ['二:blockquote:00'],
  ])
})

it('a quotation of one block beside another shares nothing with it', () => {
  const quote = (text: string) => nodes.blockquote.create(null, framedLine(text))
  expect(short(framedBody(quote('甲'), quote('乙')))).toEqual([['甲:blockquote:00', '乙:blockquote:00']])
})
