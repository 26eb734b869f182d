/** Texts with fewer characters are too short to be told from one another by their words. */
const SHORTEST = 60

/** A body's hash has so many bits, as two whole numbers of 32. */
export const HASH_BITS = 64

/** Of a long text every fourth run of characters is enough; which, its own hash says, so that the same runs are taken of a like text. */
const SAMPLED_FROM = 400

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
  const sums = new Int32Array(HASH_BITS)
  let [a, b] = [plain.charCodeAt(0), plain.charCodeAt(1)]
  for (let at = 2; at < plain.length; at += 1) {
    const c = plain.charCodeAt(at)
    const low = mixed(Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca77) ^ Math.imul(c, 0xc2b2ae3d))
    if ((low & mask) === 0) {
      const high = mixed(low ^ 0x27d4eb2f)
      for (let bit = 0; bit < 32; bit += 1) {
        sums[bit] = (sums[bit] as number) + ((low >>> bit) & 1) * 2 - 1
        sums[bit + 32] = (sums[bit + 32] as number) + ((high >>> bit) & 1) * 2 - 1
      }
    }
    a = b
    b = c
  }
  let [low, high] = [0, 0]
  for (let bit = 0; bit < 32; bit += 1) {
    if ((sums[bit] as number) > 0) low |= 1 << bit
    if ((sums[bit + 32] as number) > 0) high |= 1 << bit
  }
  return hex(high) + hex(low)
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
