import { describe, expect, it } from 'vitest'
import { joinCaptions } from '../../../../../src/intake/clipboard/convert/joinCaptions.ts'

const figure = { type: 'figure', attrs: { asset: 'a.png' } }
const line = (text: string, align = 'center') => ({
  type: 'paragraph',
  attrs: { align, indent: 0 },
  content: [{ type: 'text', text }],
})

describe('joinCaptions', () => {
  it('makes the centred line that says so the caption', () => {
    expect(joinCaptions([figure, line('▲ 图为会场')])).toEqual([
      { ...figure, content: [{ type: 'text', text: '图为会场' }] },
    ])
  })

  it('leaves other lines where they are', () => {
    for (const other of [line('图为会场', 'start'), line('会议强调'), line(`图为${'长'.repeat(90)}`)])
      expect(joinCaptions([figure, other])).toEqual([figure, other])
  })

  it('gives a picture one caption', () => {
    expect(joinCaptions([figure, line('图为甲'), line('图为乙')])).toHaveLength(2)
  })

  it('leaves a line with a note in it a line: a caption would lose it', () => {
    const noted = {
      ...line('图为会场'),
      content: [...line('图为会场').content, { type: 'footnote', attrs: { text: '注' } }],
    }
    expect(joinCaptions([figure, noted])).toEqual([figure, noted])
  })
})
