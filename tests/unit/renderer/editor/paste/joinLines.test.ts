import { describe, expect, it } from 'vitest'
import { joinLines } from '../../../../../renderer/editor/paste/joinLines.ts'
import { textBlocks } from '../../../../../src/intake/clipboard/textBlocks.ts'

describe('joinLines', () => {
  it('puts paragraphs into one line', () => {
    expect(joinLines(textBlocks('甲\n\n乙'))).toBe('甲 乙')
    expect(joinLines([{ type: 'paragraph', content: [{ type: 'text', text: '甲' }, { type: 'hardBreak' }] }])).toBe(
      '甲 ',
    )
    expect(joinLines([])).toBe('')
  })
})
