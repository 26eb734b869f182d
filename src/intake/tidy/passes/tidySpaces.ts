import { blocksIn, textOf, type TidyPass } from './tidyPass.ts'

const HAN = '[\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef\\u3001-\\u303f\\u2018-\\u201d]'
const REPEATED = new RegExp(`(?<=${HAN})[ \\u00a0\\u3000\\t]{2,}(?=${HAN})`, 'g')

/** Makes repeated spaces between 汉字 one: an ideographic one where one of them is. A single space stays; it may part two names. */
export const tidySpaces: TidyPass = (tr, range) => {
  let count = 0
  for (const { node, pos } of blocksIn(tr.doc, range, (block) => block.isTextblock)) {
    for (const match of [...textOf(node).matchAll(REPEATED)].reverse()) {
      const spaces = match[0]
      const kept = Math.max(0, spaces.indexOf('\u3000'))
      const from = pos + 1 + match.index
      if (kept + 1 < spaces.length) tr.delete(from + kept + 1, from + spaces.length)
      if (kept > 0) tr.delete(from, from + kept)
      count += 1
    }
  }
  return count
}
