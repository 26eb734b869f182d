import { describe, expect, it } from 'vitest'
import { assembleBlocks } from '../../../../../src/intake/word/assemble/assembleBlocks.ts'
import type { Block } from '../../../../../src/intake/word/read/block.ts'
import { outlineOf } from '../../../../helpers/word/outlineOf.ts'
import { itemBlock as item, pictureBlock, textBlock as text } from '../blocks.ts'

const outline = (...blocks: Block[]) => outlineOf({ type: 'doc', content: assembleBlocks(blocks, false) })

describe('lists', () => {
  it('nest by level, whatever levels are left out', () => {
    expect(outline(item('甲', 0, 1), item('甲一', 1, 1), item('深', 3, 0), item('甲二', 1, 2), item('乙', 0, 2))).toBe(
      '1. 甲\n  1. 甲一\n    - 深\n  2. 甲二\n2. 乙',
    )
  })

  it('may begin deep and come up', () => {
    expect(outline(item('深', 2, 1), item('浅', 0, 1), item('浅二', 0, 2))).toBe('1. 深\n1. 浅\n2. 浅二')
  })

  it('part where kind or number does not go on', () => {
    expect(outline(item('一', 0, 1), item('三', 0, 3), item('点', 0, 0), item('点二', 0, 0))).toBe(
      '1. 一\n3. 三\n- 点\n- 点二',
    )
  })

  it('take in what stands between two items: pictures, and lines set in as far', () => {
    expect(outline(item('一', 0, 1), text('续', { left: 420 }), pictureBlock('a.png'), item('二', 0, 2))).toBe(
      '1. 一\n  → 续\n  [a.png]\n2. 二',
    )
  })

  it('are ended by any other line', () => {
    expect(outline(item('一', 0, 1), text('平'), item('二', 0, 2), text('尾', { left: 420 }))).toBe(
      '1. 一\n平\n2. 二\n尾',
    )
  })

  it('of articles of a law are words', () => {
    expect(outline(item('总则。', 0, 1, { label: '第一条' }))).toBe('第一条　总则。')
  })
})

describe('headings', () => {
  const heading = (level: number, content: Parameters<typeof text>[1]) => text('题', { heading: level, ...content })

  it('carry their number as words', () => {
    const list = { numId: '7', level: 0, ordered: true, value: 1, format: 'x', left: 0 }
    expect(outline(heading(2, { list: { ...list, label: '一、' } }))).toBe('## 一、题')
    expect(outline(heading(3, { list: { ...list, label: '1.1' } }))).toBe('### 1.1 题')
    expect(outline(heading(3, { list: { ...list, label: '第一章' } }))).toBe('### 第一章　题')
  })

  it('lose what all of their text is set in, and keep what a part is', () => {
    const marked = (words: string, ...types: string[]) => ({
      type: 'text',
      text: words,
      marks: types.map((type) => ({ type })),
    })
    expect(
      outline(
        heading(2, {
          nodes: [marked('甲', 'bold'), marked('乙', 'bold', 'italic'), marked('2', 'bold', 'superscript')],
        }),
      ),
    ).toBe('## 甲{/乙/}{^2^}')
  })
})

describe('the rest', () => {
  it('quotations that follow one another are one', () => {
    expect(outline(text('甲', { role: 'quote' }), text('乙', { role: 'quote' }), text('丙'))).toBe('> 甲\n> 乙\n丙')
  })

  it('indents belong to lines that begin at the start, outside of cells', () => {
    expect(outline(text('中', { align: 'center' }), text('齐', { align: 'justify' }))).toBe('center 中\njustify 齐')
    const [cell] = assembleBlocks([text('格', { align: 'justify' })], true)
    expect(cell?.attrs).toEqual({ align: 'start', indent: 0 })
  })
})

describe('captions', () => {
  it('are known by style or words, below a picture', () => {
    expect(outline(pictureBlock('a.png'), text('任何话', { role: 'caption' }))).toBe('[a.png] 任何话')
    expect(outline(pictureBlock('a.png'), text('图为会场。（张三摄）'))).toBe('[a.png] 图为会场。（张三摄）')
    expect(outline(pictureBlock('a.png'), text('会议接着讨论。'))).toBe('[a.png]\n会议接着讨论。')
  })

  it('may stand above in caption style, but a table’s never belongs to a picture', () => {
    expect(outline(text('上', { role: 'caption' }), pictureBlock('a.png'), text('正文'))).toBe('[a.png] 上\n正文')
    expect(outline(text('表1 甲', { role: 'caption' }), pictureBlock('a.png'))).toBe('表1 甲\n[a.png]')
    expect(outline(pictureBlock('a.png'), text('表2 乙', { role: 'caption' }))).toBe('[a.png]\n表2 乙')
  })

  it('are one a picture, and a break in one is a space', () => {
    expect(outline(pictureBlock('a.png'), text('图1 甲'), text('图2 乙'))).toBe('[a.png] 图1 甲\n图2 乙')
    const broken = text('图1', {
      nodes: [{ type: 'text', text: '图1' }, { type: 'hardBreak' }, { type: 'text', text: '甲' }],
    })
    expect(outline(pictureBlock('a.png'), broken)).toBe('[a.png] 图1 甲')
  })
})
