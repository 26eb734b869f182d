import { describe, expect, it } from 'vitest'
import { editInline } from '../../../../src/check/text/editInline.ts'

const bold = [{ type: 'bold' }]

describe('editInline', () => {
  it('edits within one piece and keeps its marks', () => {
    expect(editInline([{ type: 'text', text: '近日,我', marks: bold }], [{ from: 2, to: 3, text: '，' }])).toEqual([
      { type: 'text', text: '近日，我', marks: bold },
    ])
  })

  it('puts new words where the range begins when it reaches over pieces', () => {
    const content = [
      { type: 'text', text: '甲乙' },
      { type: 'text', text: '丙丁', marks: bold },
    ]
    expect(editInline(content, [{ from: 1, to: 3, text: '好' }])).toEqual([
      { type: 'text', text: '甲好' },
      { type: 'text', text: '丁', marks: bold },
    ])
  })

  it('inserts at the end, takes out whole pieces, and leaves atoms', () => {
    const content = [{ type: 'text', text: '甲' }, { type: 'hardBreak' }, { type: 'text', text: '乙' }]
    expect(editInline(content, [{ from: 3, to: 3, text: '。' }])).toEqual([
      content[0],
      content[1],
      { type: 'text', text: '乙。' },
    ])
    expect(editInline(content, [{ from: 0, to: 3, text: '' }])).toEqual([{ type: 'hardBreak' }])
  })

  it('makes several edits in one go', () => {
    expect(
      editInline(
        [{ type: 'text', text: 'a,b,c' }],
        [
          { from: 1, to: 2, text: '，' },
          { from: 3, to: 4, text: '——' },
        ],
      ),
    ).toEqual([{ type: 'text', text: 'a，b——c' }])
  })
})
