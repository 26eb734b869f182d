import type { Simplify } from '../../../src/library/search/encodeText.ts'

const FIRST = 0x3400
const LAST = 0x9fff

/**
 * Makes the function that gives each traditional 汉字 as its simplified one. Character by character, so that a text keeps its length and a
 * part of it is the same as in the whole.
 * @param converters asked for each 汉字 by itself, the first that changes it is followed
 */
export function simplifier(...converters: readonly Simplify[]): Simplify {
  const all = Array.from({ length: LAST - FIRST + 1 }, (_, n) => String.fromCharCode(FIRST + n))
  const table = new Uint16Array(0x10000)
  for (const convert of converters) {
    // One line each: a converter that knew the neighbours would turn a pair of them into another word.
    const given = convert(all.join('\n')).split('\n')
    for (const [at, from] of all.entries()) {
      const to = given[at]
      const code = from.charCodeAt(0)
      if (to?.length === 1 && to !== from && table[code] === 0) table[code] = to.charCodeAt(0)
    }
  }
  return (text) => {
    let simple = ''
    let from = 0
    for (let at = 0; at < text.length; at += 1) {
      const to = table[text.charCodeAt(at)] as number
      if (to === 0) continue
      simple += text.slice(from, at) + String.fromCharCode(to)
      from = at + 1
    }
    return from === 0 ? text : simple + text.slice(from)
  }
}
