import { expect, it } from 'vitest'
import {
  blockFormatOf,
  sameBeyondFormat,
  sameBlockFormat,
  wordFormatOf,
} from '../../../../../src/article/changes/formatting/formatOf.ts'
import { blockBefore, formattingOn, wordsBefore } from '../../../../../src/article/changes/formatting/formattingOn.ts'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import { changeMarkOf } from '../../../../helpers/changedBody.ts'
import { formattingMark } from '../../../../helpers/formattedBody.ts'

const { nodes, marks } = articleSchema

it('reads the format of words and of blocks, and leaves what is said of them', () => {
  const bold = marks.bold.create()
  expect(wordFormatOf([bold, changeMarkOf('+')])).toEqual([bold])
  expect(blockFormatOf(nodes.heading.create({ level: 3, bookmark: '此处' }))).toEqual({
    type: 'heading',
    attrs: { level: 3, align: 'start' },
  })
  expect(blockFormatOf(nodes.figure.create({ width: 50, alt: '会场' }))).toEqual({
    type: 'figure',
    attrs: { asset: '', remote: '', width: 50, align: 'center', alt: '会场', credit: '' },
  })
  expect(blockFormatOf(nodes.tableHeader.create())).toEqual({ type: 'tableHeader', attrs: { colwidth: null } })
  expect(blockFormatOf(nodes.table.create())).toEqual({ type: 'table', attrs: {} })
  expect(blockFormatOf(nodes.listItem.create())).toBeNull()
})

it('tells blocks of one format from others', () => {
  const format = blockFormatOf(nodes.paragraph.create())!
  expect(sameBlockFormat(format, blockFormatOf(nodes.paragraph.create({ bookmark: '此处' }))!)).toBe(true)
  expect(sameBlockFormat(format, blockFormatOf(nodes.paragraph.create({ indent: 0 }))!)).toBe(false)
  expect(sameBlockFormat(format, blockFormatOf(nodes.heading.create())!)).toBe(false)
  const cell = (...colwidth: number[]) => blockFormatOf(nodes.tableCell.create({ colwidth }))!
  expect(sameBlockFormat(cell(120), cell(120))).toBe(true)
  expect(sameBlockFormat(cell(120), cell(90))).toBe(false)
})

it('tells what more than its format is another', () => {
  const { paragraph, heading, figure, tableCell, tableHeader } = nodes
  expect(sameBeyondFormat(paragraph.create(), heading.create({ level: 3, bookmark: '此处' }))).toBe(true)
  expect(sameBeyondFormat(figure.create({ width: 50 }), figure.create({ align: 'left' }))).toBe(true)
  expect(sameBeyondFormat(figure.create(), figure.create({ credit: '张三', alt: '会场' }))).toBe(true)
  expect(sameBeyondFormat(figure.create(), figure.create({ remote: 'https://example.com/a.jpg' }))).toBe(true)
  expect(sameBeyondFormat(tableCell.create(), tableHeader.create({ colwidth: [90] }))).toBe(true)
  expect(sameBeyondFormat(tableCell.create(), tableCell.create({ colspan: 2 }))).toBe(false)
})

it('reads the format before a change, by what the change speaks of', () => {
  const onWords = formattingMark([{ type: 'bold' }])
  const onBlock = formattingMark({ type: 'paragraph', attrs: { align: 'start', indent: 2 } })
  expect(wordsBefore(onWords)).toEqual([marks.bold.create()])
  expect([wordsBefore(onBlock), blockBefore(onWords, nodes.paragraph.create())]).toEqual([null, null])
  expect(blockBefore(onBlock, nodes.heading.create())?.type).toBe('paragraph')
  expect(blockBefore(onBlock, nodes.figure.create())).toBeNull()
  expect(formattingOn(articleSchema.text('甲', [changeMarkOf('+')]))).toBeUndefined()
  expect(formattingOn(articleSchema.text('甲', [onWords]))).toBe(onWords)
})
