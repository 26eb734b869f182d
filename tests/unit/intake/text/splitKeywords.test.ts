import { describe, expect, it } from 'vitest'
import { splitKeywords } from '../../../../src/intake/text/splitKeywords.ts'

describe('keywords', () => {
  it.each([
    ['基层党建;脱贫攻坚;', ['基层党建', '脱贫攻坚']],
    ['甲；乙、丙,丁，戊 己　庚', ['甲', '乙', '丙', '丁', '戊', '己', '庚']],
    ['machine learning；人工智能', ['machine learning', '人工智能']],
    ['machine learning 人工智能', ['machine learning', '人工智能']],
    ['甲\n乙', ['甲', '乙']],
    [' ; ', []],
  ])('%j are %j', (text, words) => {
    expect(splitKeywords(text)).toEqual(words)
  })
})
