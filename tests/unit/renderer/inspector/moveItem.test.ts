import { describe, expect, it } from 'vitest'
import { moveItem } from '../../../../renderer/inspector/chips/moveItem.ts'

describe('moveItem', () => {
  it('moves either way and no further than the ends', () => {
    expect(moveItem([1, 2, 3], 0, 2)).toEqual([2, 3, 1])
    expect(moveItem([1, 2, 3], 2, 1)).toEqual([1, 3, 2])
    expect(moveItem([1, 2, 3], 1, -4)).toEqual([2, 1, 3])
  })

  it('gives the same list where nothing moves', () => {
    const list = [1, 2]
    expect(moveItem(list, 1, 1)).toBe(list)
    expect(moveItem(list, 5, 0)).toBe(list)
  })
})
