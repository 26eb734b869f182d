import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../../../../src/article/document/repair/wordsOf.ts'

describe('the words of a JSON value', () => {
  it('are its texts in order, bare ones too; keys and attributes are none', () => {
    const json = {
      type: 'a',
      attrs: { alt: '无' },
      text: '一',
      content: ['二', { text: '三', content: { text: '四' } }, 5, null],
    }
    expect(wordsOf(json)).toBe('一二三四')
  })

  it('are found in wide and deep values alike', () => {
    expect(wordsOf(Array.from({ length: 300_000 }, () => '字'))).toHaveLength(300_000)
    let deep: unknown = '底'
    for (let at = 0; at < 300_000; at += 1) deep = [deep]
    expect(wordsOf(deep)).toBe('底')
  })
})
