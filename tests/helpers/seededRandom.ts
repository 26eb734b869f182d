/** A source of chance that says the same again for the same seed. */
export interface SeededRandom {
  /** from 0 up to, not including, 1 */
  next(): number
  /** a whole number from `least` to `most`, both possible */
  whole(least: number, most: number): number
  pick<T>(items: readonly T[]): T
  /** true in so many of a hundred */
  percent(share: number): boolean
}

/** Makes a source of chance (mulberry32) from a whole number. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  return {
    next,
    whole,
    pick: (items) => items[whole(0, items.length - 1)] as (typeof items)[number],
    percent: (share) => next() * 100 < share,
  }
}
