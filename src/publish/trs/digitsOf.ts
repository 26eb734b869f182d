/** Twelve decimal digits that stand for a text: the same for the same text, and evenly spread (two 32-bit FNV-1a sums, mixed). */
export function digitsOf(text: string): string {
  let low = 0x811c9dc5
  let high = 0x01000193
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    low = Math.imul(low ^ unit, 0x01000193)
    high = Math.imul(high ^ (unit + 0x9e37), 0x85ebca6b)
  }
  low ^= low >>> 15
  high ^= high >>> 13
  const number = (high >>> 0) * 1_048_576 + ((low >>> 0) & 0xfffff)
  return String(number % 1_000_000_000_000).padStart(12, '0')
}
