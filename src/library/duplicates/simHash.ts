/** Texts with fewer characters are too short to be told from one another by their words. */
const SHORTEST = 60

/** A body's hash has so many bits, as two whole numbers of 32. */
export const HASH_BITS = 64

/** Of a long text every fourth run of characters is enough; which, its own hash says, so that the same runs are taken of a like text. */
const SAMPLED_FROM = 400

/** Counts below 2³¹: no text is longer. */
const PLANES = 31
const low32 = new Int32Array(PLANES)
const high32 = new Int32Array(PLANES)

/**
 * A hash of a body that differs in few bits from that of a body that says nearly the same (SimHash over runs of three characters). Spaces,
 * punctuation, case and width do not count.
 * @returns 16 hexadecimal digits; '' where the text is too short
 */
export function simHash(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
  if (plain.length < SHORTEST) return ''
  const mask = plain.length < SAMPLED_FROM ? 0 : 3
  low32.fill(0)
  high32.fill(0)
  let runs = 0
  let [a, b] = [plain.charCodeAt(0), plain.charCodeAt(1)]
  for (let at = 2; at < plain.length; at += 1) {
    const c = plain.charCodeAt(at)
    const low = mixed(Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca77) ^ Math.imul(c, 0xc2b2ae3d))
    if ((low & mask) === 0) {
      runs += 1
      count(low32, low)
      count(high32, mixed(low ^ 0x27d4eb2f))
    }
    a = b
    b = c
  }
  return hex(overHalf(high32, runs)) + hex(overHalf(low32, runs))
}

/**
 * Counts the bits of a word, all 32 at once: `planes` holds the counts of the bits side by side, its first word the ones of every count, its
 * second the twos, and so on. Adding is carrying, and hardly ever goes far.
 */
function count(planes: Int32Array, word: number): void {
  let carry = word
  for (let plane = 0; carry !== 0; plane += 1) {
    const before = planes[plane] as number
    planes[plane] = before ^ carry
    carry &= before
  }
}

/** The bits that were set more often than not. */
function overHalf(planes: Int32Array, runs: number): number {
  let word = 0
  for (let bit = 0; bit < 32; bit += 1) {
    let times = 0
    for (let plane = PLANES - 1; plane >= 0; plane -= 1) times = times * 2 + (((planes[plane] as number) >>> bit) & 1)
    if (times * 2 > runs) word |= 1 << bit
  }
  return word
}

/** Spreads a number's bits over all 32. */
function mixed(value: number): number {
  let x = value
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b)
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35)
  return x ^ (x >>> 16)
}

function hex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, '0')
}
