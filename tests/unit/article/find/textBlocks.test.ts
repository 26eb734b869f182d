import { Node } from '@tiptap/pm/model'
import { describe, expect, it } from 'vitest'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'
import { linedBody } from '../../../helpers/linedTable.ts'
import { changedBody } from '../../../helpers/changedBody.ts'
import { textBlocks } from '../../../../src/article/find/textBlocks.ts'

const paragraph = (...content: object[]) => ({ type: 'paragraph', content })
const text = (words: string) => ({ type: 'text', text: words })

describe('textBlocks', () => {
  it('gives texts in which a place is a place in the document, also within lists and over line breaks', () => {
    const doc = Node.fromJSON(articleSchema, {
      type: 'doc',
      content: [
        paragraph(text('第一段')),
        { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('项'))] }] },
        paragraph(text('上'), { type: 'hardBreak' }, text('下')),
        { type: 'paragraph' },
      ],
    })
    const blocks = textBlocks(doc)
    expect(blocks.map((block) => block.text)).toEqual(['第一段', '项', '上\n下', ''])
    for (const block of blocks)
      for (let index = 0; index < block.text.length; index += 1) {
        const there = doc.textBetween(block.at + index, block.at + index + 1, '', '\n')
        expect(there).toBe(block.text[index])
      }
  })

  it('leaves out rows and columns that were taken out', () => {
    expect(textBlocks(linedBody('甲|-乙', '- 丙|-丁')).map(({ text }) => text)).toEqual(['前', '甲'])
  })

  it('finds nothing in what was taken out under 修订, and keeps the places behind it', () => {
    expect(textBlocks(changedBody('近日[-上午-]开会')).map((block) => block.text)).toEqual(['近日\ufffc\ufffc开会'])
  })
})
