const SEPARATORS = new Set([';', '；', '、', ',', '，', '|', '\n', '\r', '\t'])
const OPEN = new Set(['(', '（', '《', '“', '「'])
const CLOSE = new Set([')', '）', '》', '”', '」'])

/** The pieces that are complete, and the text after the last separator, which may still be typed on. */
export interface SplitList {
  readonly items: readonly string[]
  readonly rest: string
}

/**
 * Takes typed text apart at `；、，;,|`, tabs and line ends. Separators within brackets and quotation marks belong to the item:
 * `王芳（新华社、北京）` is one.
 */
export function splitTyped(text: string): SplitList {
  const items: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at)
    if (OPEN.has(character)) depth += 1
    else if (CLOSE.has(character)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && SEPARATORS.has(character)) {
      items.push(text.slice(from, at).trim())
      from = at + 1
    }
  }
  return { items: items.filter((item) => item !== ''), rest: text.slice(from) }
}

/**
 * Takes a pasted list apart: as typed text, and also at spaces between words of two 汉字 or more (`基层党建 脱贫攻坚`), while `John Smith` and
 * `丁　涛` stay whole. A path is also taken apart at `>`, `›`, `»` and `/`; its 首页 is the site's, not the path's.
 */
export function splitPasted(text: string, path: boolean): string[] {
  const { items, rest } = splitTyped(path ? text.replace(/\s*(?:[>＞›»→]+|\/)\s*/g, '\n') : text)
  const pieces = [...items, rest.trim()].flatMap(atSpaces).filter((piece) => piece !== '')
  return path && pieces.length > 1 && pieces[0] === '首页' ? pieces.slice(1) : pieces
}

function atSpaces(text: string): string[] {
  const words = text.split(/\s+/)
  return words.length > 1 && words.every((word) => /^\p{sc=Han}{2,}$/u.test(word)) ? words : [text]
}
