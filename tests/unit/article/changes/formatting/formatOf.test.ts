import { expect, it } from 'vitest'
import { blockFormatOf, sameBlockFormat, wordFormatOf } from '../../../../../src/article/changes/formatting/formatOf.ts'
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
  expect(blockFormatOf(nodes.figure.create())).toBeNull()
})

it('tells blocks of one format from others', () => {
  const format = blockFormatOf(nodes.paragraph.create())!
  expect(sameBlockFormat(format, blockFormatOf(nodes.paragraph.create({ bookmark: '此处' }))!)).toBe(true)
  expect(sameBlockFormat(format, blockFormatOf(nodes.paragraph.create({ indent: 0 }))!)).toBe(false)
  expect(sameBlockFormat(format, blockFormatOf(nodes.heading.create())!)).toBe(false)
})

it('reads the format before a change, by what the change speaks of', () => {
  const onWords = formattingMark([{ type: 'bold' }])
  const onBlock = formattingMark({ type: 'paragraph', attrs: { align: 'start', indent: 2 } })
  expect(wordsBefore(onWords)).toEqual([marks.bold.create()])
  expect([wordsBefore(onBlock), blockBefore(onWords)]).toEqual([null, null])
  expect(blockBefore(onBlock)?.type).toBe('paragraph')
  expect(formattingOn(articleSchema.text('甲', [changeMarkOf('+')]))).toBeUndefined()
  expect(formattingOn(articleSchema.text('甲', [onWords]))).toBe(onWords)
})
