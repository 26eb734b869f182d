import { describe, expect, it } from 'vitest'
import { splitTrailingCredits } from '../../../../src/intake/text/splitTrailingCredits.ts'

describe('credits at the end of a paragraph', () => {
  it('are taken off, in their order', () => {
    expect(splitTrailingCredits('正文。（作者单位：甲大学） (责编:张三) ')).toEqual({
      text: '正文。',
      credits: ['（作者单位：甲大学）', '(责编:张三)'],
    })
  })

  it.each(['正文。', '正文（资料来源：甲）', '（责编：张三）又说。', '（责编：张三）', '（作者单位：甲（乙））'])(
    'are not in %s',
    (text) => {
      expect(splitTrailingCredits(text)).toEqual({ text, credits: [] })
    },
  )
})
