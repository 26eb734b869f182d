import { describe, expect, it } from 'vitest'
import { encodeInitials } from '../../../../src/library/search/encodeInitials.ts'

describe('first letters', () => {
  it('are no word, and not one letter', () => {
    expect(encodeInitials('zyj')).not.toBe('')
    expect(encodeInitials('zyj')).not.toMatch(/[a-z]/)
    for (const other of ['z', '', 'z1', '钟', 'ZYJ']) expect(encodeInitials(other)).toBe('')
  })
})
