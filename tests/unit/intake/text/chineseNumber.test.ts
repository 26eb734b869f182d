import { describe, expect, it } from 'vitest'
import { chineseDigits, chineseNumber } from '../../../../src/intake/text/chineseNumber.ts'

describe('numbers in 汉字', () => {
  it('below a hundred are read as they are spoken', () => {
    const units = ['', ...'一二三四五六七八九']
    for (let n = 1; n < 100; n += 1) {
      const tens = Math.floor(n / 10)
      const spoken = `${tens > 1 ? units[tens] : ''}${tens > 0 ? '十' : ''}${units[n % 10]}`
      expect(chineseNumber(spoken)).toBe(n)
    }
  })

  it.each(['', '十十', '二十三十', '百', 'a', '二三'])('%j is none', (text) => {
    expect(chineseNumber(text)).toBeNaN()
  })

  it('of years are read digit by digit, with every 〇 that people type', () => {
    expect(['二〇一六', '二○一六', '二零一六', '二Ｏ一六'].map(chineseDigits)).toEqual([2016, 2016, 2016, 2016])
    expect(chineseDigits('二x一六')).toBeNaN()
  })
})
