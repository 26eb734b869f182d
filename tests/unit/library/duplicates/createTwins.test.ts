import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createTwins, MOST_DIFFERENT, type TwinKeys } from '../../../../src/library/duplicates/createTwins.ts'

const hash = fc.bigInt({ min: 0n, max: (1n << 64n) - 1n })
const hex = (value: bigint) => value.toString(16).padStart(16, '0')
const bitsOf = (value: bigint) => value.toString(2).replaceAll('0', '').length

describe('articles that are like another', () => {
  it('are those of one title, or of bodies that differ in few bits, and no others', () => {
    const flips = fc.array(fc.nat(63), { maxLength: 9 })
    fc.assert(
      fc.property(fc.array(fc.tuple(hash, flips, fc.constantFrom('', '', '甲', '乙')), { maxLength: 12 }), (given) => {
        const twins = createTwins()
        // Half of them are near the first.
        const base = given[0]?.[0] ?? 0n
        const keys = given.map(([own, bits, headline], at) => ({
          id: `a${String(at)}`,
          headline,
          value: at % 2 === 0 ? bits.reduce((value, bit) => value ^ (1n << BigInt(bit)), base) : own,
        }))
        for (const { id, headline, value } of keys) twins.put({ id, headline, hash: hex(value) })
        const isLike = (a: (typeof keys)[number], b: (typeof keys)[number]) =>
          a !== b && ((a.headline !== '' && a.headline === b.headline) || bitsOf(a.value ^ b.value) <= MOST_DIFFERENT)
        for (const one of keys)
          expect(twins.of(one.id)).toEqual(
            keys
              .filter((other) => isLike(one, other))
              .map(({ id }) => id)
              .sort(),
          )
        const like = keys.filter((one) => keys.some((other) => isLike(one, other)))
        expect([...twins.all()].sort()).toEqual(like.map(({ id }) => id).sort())
      }),
      { numRuns: 150 },
    )
  })

  it('follow what changes', () => {
    const twins = createTwins()
    const keys = (id: string, headline: string): TwinKeys => ({ id, headline, hash: '' })
    twins.put(keys('a', '甲'))
    twins.put(keys('b', '甲'))
    expect([twins.of('a'), [...twins.all()].sort()]).toEqual([['b'], ['a', 'b']])
    twins.put(keys('b', '乙'))
    expect([twins.of('a'), [...twins.all()]]).toEqual([[], []])
    twins.put(keys('b', '甲'))
    twins.drop('a')
    twins.drop('not there')
    expect([twins.of('a'), twins.of('b'), [...twins.all()]]).toEqual([[], [], []])
    twins.put(keys('c', ''))
    twins.put(keys('d', ''))
    expect(twins.of('c')).toEqual([])
  })
})
