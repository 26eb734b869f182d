import { describe, expect, it } from 'vitest'
import { measure } from '../../../src/publish/measure.ts'

describe('measure', () => {
  it.each([
    ['', 0, 0],
    ['abc 1', 5, 5],
    ['打好基层党建', 6, 12],
    ['十三五 2016', 8, 11],
    ['，', 1, 2],
    ['·é', 2, 4],
    ['𠮷', 1, 4],
    ['👍', 1, 4],
  ])('counts %j as %i characters and %i bytes', (text, characters, bytes) => {
    expect(measure(text, 'characters')).toBe(characters)
    expect(measure(text, 'bytes2')).toBe(bytes)
  })

  it('takes 100 汉字 for 200 bytes, the most a TRS title may have', () => {
    expect(measure('题'.repeat(100), 'bytes2')).toBe(200)
  })
})
