import { describe, expect, it } from 'vitest'
import { bodyLook } from '../../../../../src/intake/word/assemble/bodyLook.ts'
import { findHeadings } from '../../../../../src/intake/word/assemble/findHeadings.ts'
import { levelHeadings } from '../../../../../src/intake/word/assemble/levelHeadings.ts'
import { settleBody } from '../../../../../src/intake/word/assemble/settleBody.ts'
import type { Block } from '../../../../../src/intake/word/read/block.ts'
import { pictureBlock, said, textBlock as text } from '../blocks.ts'

const BODY = text('各级党组织要把基层建设放在重要位置，一件事情接着一件事情办。')
const bold = (words: string) => text(words, { look: { size: 32, bold: true, face: '仿宋' } })
const large = (words: string) => text(words, { look: { size: 44, bold: false, face: '仿宋' } })
const hei = (words: string) => text(words, { look: { size: 32, bold: false, face: '黑体' } })
const found = (...blocks: Block[]) =>
  said(findHeadings(blocks, bodyLook(blocks))).filter((line) => line.startsWith('h'))

describe('headings set by hand', () => {
  it('stand out by weight, size or face, and their number tells the level', () => {
    expect(found(hei('一、要求'), BODY, bold('（一）制度'), BODY, bold('1.检查'), BODY, large('结语'), BODY)).toEqual([
      'h1 一、要求',
      'h2 （一）制度',
      'h3 1.检查',
      'h1 结语',
    ])
  })

  it('without numbers, the smaller stand below the larger', () => {
    expect(found(large('大题'), BODY, bold('小题'), BODY)).toEqual(['h1 大题', 'h2 小题'])
  })

  it.each(['整句话说完了。', '各位同事：', '表1 各村收成', '图2 会场', '很长的一行'.repeat(10), '一'])(
    'are not: %s',
    (words) => {
      expect(found(BODY, bold(words), BODY)).toEqual([])
    },
  )

  it('are none at the right, at the end, or where all the text is like that', () => {
    expect(found(BODY, text('落款', { align: 'end', look: { size: 44, bold: true, face: '黑体' } }), BODY)).toEqual([])
    expect(found(BODY, bold('最后一行'))).toEqual([])
    expect(found(bold('甲'.repeat(60)), bold('乙行'), bold('丙'.repeat(60)))).toEqual([])
  })

  it('may stand right above a picture or a table', () => {
    expect(found(BODY, bold('各村收成'), pictureBlock('a.png'))).toEqual(['h1 各村收成'])
  })
})

describe('levels', () => {
  it('begin at the article’s first, and end at its last', () => {
    const blocks = [2, 3, 9].map((heading) => text('题', { heading }))
    expect(said(levelHeadings(blocks))).toEqual(['h2 题', 'h3 题', 'h4 题'])
    expect(said(levelHeadings([BODY, pictureBlock('a')]))).toEqual([BODY.text, 'figure'])
  })
})

describe('the body', () => {
  const justified = text('齐的一段文字。', { align: 'justify' })

  it('is justified without a word where most of it is, and keeps what is set apart', () => {
    const most = [justified, justified, text('居左的。')]
    expect(settleBody(most, bodyLook(most)).map((block) => block.kind === 'text' && block.align)).toEqual([
      'start',
      'start',
      'start',
    ])
    const few = [justified, text('甲。'), text('乙。')]
    expect(settleBody(few, bodyLook(few))[0]).toMatchObject({ align: 'justify' })
  })

  it('has the article’s indents where the manuscript has none at all', () => {
    const bare = [
      text('甲。', { indented: false }),
      text('中', { indented: false, align: 'center' }),
      text('题', { heading: 1, indented: false }),
    ]
    expect(settleBody(bare, bodyLook(bare)).map((block) => block.kind === 'text' && block.indented)).toEqual([
      true,
      false,
      false,
    ])
    const mixed = [text('甲。', { indented: false }), text('乙。')]
    expect(settleBody(mixed, bodyLook(mixed))[0]).toMatchObject({ indented: false })
  })
})
