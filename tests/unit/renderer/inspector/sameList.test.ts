import { describe, expect, it } from 'vitest'
import { sameList } from '../../../../renderer/inspector/chips/sameList.ts'

describe('sameList', () => {
  it('compares items and order', () => {
    expect(sameList(['甲', '乙'], ['甲', '乙'])).toBe(true)
    expect(sameList(['甲', '乙'], ['乙', '甲'])).toBe(false)
    expect(sameList(['甲'], ['甲', '乙'])).toBe(false)
  })
})
