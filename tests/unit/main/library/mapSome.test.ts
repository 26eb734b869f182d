import { setTimeout as rest } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { mapSome } from '../../../../main/library/mapSome.ts'

describe('mapSome', () => {
  it('keeps the order and the limit', async () => {
    let running = 0
    let most = 0
    const items = Array.from({ length: 25 }, (_, n) => n)
    const doubled = await mapSome(items, 4, async (n) => {
      running += 1
      most = Math.max(most, running)
      await rest((n * 7) % 5)
      running -= 1
      return n * 2
    })
    expect(doubled).toEqual(items.map((n) => n * 2))
    expect(most).toBe(4)
  })

  it('fails where one fails, and takes an empty list', async () => {
    await expect(mapSome([1, 2], 2, async (n) => (n === 2 ? Promise.reject(new Error('two')) : n))).rejects.toThrow(
      'two',
    )
    expect(await mapSome([], 4, async (n) => n)).toEqual([])
  })
})
