import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { movedIndex } from '../../../../renderer/library/movedIndex.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('moving in the list', () => {
  it('stays within it', () => {
    expect(movedIndex('ArrowDown', 0, 3)).toBe(1)
    expect(movedIndex('ArrowDown', 2, 3)).toBe(2)
    expect(movedIndex('ArrowUp', 0, 3)).toBe(0)
    expect(movedIndex('End', 0, 30)).toBe(29)
    expect(movedIndex('PageDown', 0, 30)).toBe(8)
    expect(movedIndex('PageUp', 4, 30)).toBe(0)
    expect(movedIndex('Home', 4, 30)).toBe(0)
    expect(movedIndex('a', 4, 30)).toBeNull()
  })
})
