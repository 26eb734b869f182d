import { describe, expect, it } from 'vitest'
import { textBlocks, textLines } from '../../../../src/intake/clipboard/textBlocks.ts'

describe('textBlocks', () => {
  it('makes a paragraph a line, without empty lines, typed indents and control characters', () => {
    expect(textLines('　　甲段。\r\n\r\n  乙段。\u000b丙\u0000\u2028丁\ufeff\n')).toEqual([
      '甲段。',
      '乙段。',
      '丙',
      '丁',
    ])
    expect(textBlocks('甲\n乙').map(({ type, attrs }) => [type, attrs])).toEqual([
      ['paragraph', { align: 'start', indent: 2 }],
      ['paragraph', { align: 'start', indent: 2 }],
    ])
  })

  it('holds nothing that a file could not', () => {
    expect(textLines('甲\ud800乙')).toEqual(['甲\ufffd乙'])
  })
})
