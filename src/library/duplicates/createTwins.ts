import { HASH_BITS } from './simHash.ts'

/** Bodies whose hashes differ in no more bits say nearly the same. */
export const MOST_DIFFERENT = 6

/** Two hashes that differ in six bits at most are the same in one of seven stretches. */
const BANDS = MOST_DIFFERENT + 1

/** Where the stretches begin and end, in bits. */
const EDGES = Array.from({ length: BANDS + 1 }, (_, band) => Math.floor((band * HASH_BITS) / BANDS))

/** What articles are compared by: a title's key and a body's hash, either '' where there is none. */
export interface TwinKeys {
  readonly id: string
  readonly headline: string
  readonly hash: string
}

/** The articles of a library that are like another: of the same title, or of nearly the same body. */
export interface Twins {
  /** Takes an article in, in the place of what was known of it. */
  put(keys: TwinKeys): void
  drop(id: string): void
  /** The articles that are like one. */
  of(id: string): readonly string[]
  /** All that are like another. */
  all(): ReadonlySet<string>
}

interface Known {
  readonly id: string
  readonly headline: string
  readonly hasHash: boolean
  readonly high: number
  readonly low: number
}

/** Makes what finds articles that are like another; empty. A change costs as much as one article, however many there are. */
export function createTwins(): Twins {
  const known = new Map<string, Known>()
  const titles = new Map<string, Known[]>()
  const stretches = new Map<number, Known[]>()
  let every: ReadonlySet<string> | null = null

  function drop(id: string): void {
    const old = known.get(id)
    if (old === undefined) return
    every = null
    known.delete(id)
    if (old.headline !== '') takeOut(titles, old.headline, old)
    for (const stretch of stretchesOf(old)) takeOut(stretches, stretch, old)
  }

  function* like(one: Known): Iterable<string> {
    const seen = new Set<string>([one.id])
    if (one.headline !== '')
      for (const { id } of titles.get(one.headline) ?? []) {
        if (seen.has(id)) continue
        seen.add(id)
        yield id
      }
    for (const stretch of stretchesOf(one))
      for (const other of stretches.get(stretch) ?? []) {
        if (!isSameBody(one, other) || seen.has(other.id)) continue
        seen.add(other.id)
        yield other.id
      }
  }

  return {
    put({ id, headline, hash }) {
      drop(id)
      every = null
      const hasHash = hash !== ''
      const word = (from: number) => (hasHash ? Number.parseInt(hash.slice(from, from + 8), 16) : 0)
      const one: Known = { id, headline, hasHash, high: word(0), low: word(8) }
      known.set(id, one)
      if (headline !== '') putIn(titles, headline, one)
      for (const stretch of stretchesOf(one)) putIn(stretches, stretch, one)
    },
    drop,
    of(id) {
      const one = known.get(id)
      return one === undefined ? [] : [...like(one)].sort()
    },
    all() {
      if (every !== null) return every
      const found = new Set<string>()
      for (const one of known.values()) {
        if (found.has(one.id)) continue
        for (const id of like(one)) {
          found.add(one.id).add(id)
          break
        }
      }
      return (every = found)
    },
  }
}

/** Each stretch of an article's hash, told apart from the other stretches' values. */
function stretchesOf({ hasHash, high, low }: Known): readonly number[] {
  if (!hasHash) return []
  return EDGES.slice(1).map((end, band) => {
    const from = EDGES[band] ?? 0
    let value = 0
    for (let bit = from; bit < end; bit += 1)
      value = value * 2 + ((bit < 32 ? high >>> (31 - bit) : low >>> (63 - bit)) & 1)
    return band * 1024 + value
  })
}

function isSameBody(one: Known, other: Known): boolean {
  return ones(one.high ^ other.high) + ones(one.low ^ other.low) <= MOST_DIFFERENT
}

/** How many bits of a word are set. */
function ones(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555)
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333)
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

function putIn<K>(groups: Map<K, Known[]>, key: K, one: Known): void {
  const group = groups.get(key)
  if (group === undefined) groups.set(key, [one])
  else group.push(one)
}

function takeOut<K>(groups: Map<K, Known[]>, key: K, one: Known): void {
  const group = groups.get(key) ?? []
  const at = group.indexOf(one)
  if (at !== -1) group.splice(at, 1)
  if (group.length === 0) groups.delete(key)
}
