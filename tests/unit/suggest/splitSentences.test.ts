import { expect, it } from 'vitest'
import { splitSentences } from '../../../src/suggest/splitSentences.ts'

it('ends a sentence at its mark, with the quotation mark behind it, and at the end of a paragraph', () => {
  expect(splitSentences('雨停了。“走吗？”他问。\n没有句号\n\n好！！')).toEqual([
    '雨停了。',
    '“走吗？”',
    '他问。',
    '没有句号',
    '好！！',
  ])
  expect(splitSentences('')).toEqual([])
})
