import { describe, expect, it } from 'vitest'
import { rankLinked } from '../../../src/suggest/rankLinked.ts'

const linksOf = (pairs: readonly (readonly [number, number])[]) => {
  const links = new Map<number, Map<number, number>>()
  for (const [a, b] of [...pairs, ...pairs.map(([x, y]) => [y, x] as const)])
    links.set(a, new Map([...(links.get(a) ?? []), [b, 1]]))
  return links
}

describe('what linked things weigh', () => {
  it('is most for what everything is linked to, and one on the mean', () => {
    const ranks = rankLinked(
      linksOf([
        [0, 1],
        [0, 2],
        [0, 3],
      ]),
      4,
    )
    expect([...ranks].indexOf(Math.max(...ranks))).toBe(0)
    expect([...ranks].reduce((a, b) => a + b, 0) / 4).toBeCloseTo(1, 2)
  })

  it('is the least for what nothing is linked to', () => {
    expect([...rankLinked(new Map(), 2)].map((rank) => Math.round(rank * 100))).toEqual([15, 15])
  })
})
