const SPACE = 0x20

/** Slots of the table of words met, a power of two, and what was met in which text: the table need not be emptied between two. */
let slots = 4096
let starts = new Int32Array(slots)
let ends = new Int32Array(slots)
let metIn = new Int32Array(slots)
let text = 0

let bytes = new Uint8Array(65_536)

/**
 * The words of an article as the index takes them in: in UTF-8, each once. The index keeps which articles have a word and not how often, so a
 * word that comes again costs it time for nothing.
 * @param tokens words with a space after each, see `pairTokens`
 * @returns bytes of their own, which can be given to another thread
 */
export function wordBytes(tokens: string): Uint8Array<ArrayBuffer> {
  makeRoom(tokens.length)
  let length = 0
  let start = 0
  for (let at = 0; at <= tokens.length; at += 1) {
    if (at < tokens.length && tokens.charCodeAt(at) !== SPACE) continue
    if (at > start && isFirst(tokens, start, at)) {
      length = write(tokens, start, at, length)
      bytes[length++] = SPACE
    }
    start = at + 1
  }
  return bytes.slice(0, length)
}

/** Three bytes a code are the most: a pair of surrogates is four. */
function makeRoom(codes: number): void {
  text += 1
  const most = codes * 3 + 4
  if (bytes.length < most) bytes = new Uint8Array(most)
  // A word is two characters and a space at the least.
  while (slots < codes) slots *= 2
  if (starts.length === slots) return
  starts = new Int32Array(slots)
  ends = new Int32Array(slots)
  metIn = new Int32Array(slots)
}

/** Whether a word is met for the first time in this text; it is noted. */
function isFirst(tokens: string, start: number, end: number): boolean {
  let hash = 0
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ tokens.charCodeAt(at), 0x9e3779b1)
  let slot = (hash ^ (hash >>> 15)) & (slots - 1)
  while (metIn[slot] === text) {
    if (isSame(tokens, starts[slot] as number, ends[slot] as number, start, end)) return false
    slot = (slot + 1) & (slots - 1)
  }
  metIn[slot] = text
  starts[slot] = start
  ends[slot] = end
  return true
}

function isSame(tokens: string, oneStart: number, oneEnd: number, start: number, end: number): boolean {
  if (oneEnd - oneStart !== end - start) return false
  for (let at = start, other = oneStart; at < end; at += 1, other += 1)
    if (tokens.charCodeAt(at) !== tokens.charCodeAt(other)) return false
  return true
}

/** Writes a word and gives where the next byte goes. Half a pair of surrogates becomes the sign for what cannot be read, as everywhere. */
function write(tokens: string, start: number, end: number, length: number): number {
  for (let at = start; at < end; at += 1) {
    let code = tokens.charCodeAt(at)
    if (code < 0x80) {
      bytes[length++] = code
      continue
    }
    if (code < 0x800) {
      bytes[length++] = 0xc0 | (code >> 6)
      bytes[length++] = 0x80 | (code & 0x3f)
      continue
    }
    if (code >= 0xd800 && code <= 0xdfff) {
      const low = at + 1 < end ? tokens.charCodeAt(at + 1) : 0
      if (code < 0xdc00 && low >= 0xdc00 && low <= 0xdfff) {
        const whole = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00)
        bytes[length++] = 0xf0 | (whole >> 18)
        bytes[length++] = 0x80 | ((whole >> 12) & 0x3f)
        bytes[length++] = 0x80 | ((whole >> 6) & 0x3f)
        bytes[length++] = 0x80 | (whole & 0x3f)
        at += 1
        continue
      }
      code = 0xfffd
    }
    bytes[length++] = 0xe0 | (code >> 12)
    bytes[length++] = 0x80 | ((code >> 6) & 0x3f)
    bytes[length++] = 0x80 | (code & 0x3f)
  }
  return length
}
