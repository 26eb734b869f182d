import { describe, expect, it } from 'vitest'
import { foldText } from '../../../../src/article/find/foldText.ts'

describe('foldText', () => {
  it.each([
    ['ＡＢｃ，１　！', false, false, 'abc,1 !'],
    ['ＡＢｃ，１', true, false, 'ABc,1'],
    ['Ａb', false, true, 'ａb'],
    ['Ａb', true, true, 'Ａb'],
    ['İstanbul 党', false, false, 'İstanbul 党'],
  ])('folds %s', (text, matchCase, matchWidth, folded) => {
    const result = foldText(text, { matchCase, matchWidth })
    expect(result).toBe(folded)
    expect(result).toHaveLength(text.length)
  })
})
