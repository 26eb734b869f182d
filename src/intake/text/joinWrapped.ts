import type { Line } from './line.ts'

/** Columns that a wrapped text has at least (a 汉字 takes two), and by which its lines may fall short of the longest. */
const NARROWEST = 30
const SHORT = 4
/** Lines that must have been wrapped before a text is taken for one. */
const LEAST = 2

/**
 * Joins the lines of a text whose paragraphs were broken at a fixed width, as mail does: paragraphs are set apart by empty lines, or begin with an
 * indent. Any other text, in which a line is a paragraph, comes back as it is: joining is done only where every broken line reaches the width
 * and some break off in the midst of a sentence.
 * @param lines of the body, empty ones among them
 */
export function joinWrapped(lines: readonly Line[]): readonly Line[] {
  const hasIndents = lines.some(({ text, indented }) => indented && text !== '')
  const groups: Line[][] = []
  for (const [index, line] of lines.entries()) {
    if (line.text === '') continue
    const begins = index === 0 || lines[index - 1]!.text === '' || (hasIndents && line.indented)
    const last = groups.at(-1)
    if (begins || last === undefined) groups.push([line])
    else last.push(line)
  }
  const broken = groups.flatMap((group) =>
    group.slice(0, -1).map(({ text, indented }) => widthOf(text) + (indented ? 4 : 0)),
  )
  const widest = Math.max(0, ...broken)
  const ends = groups.map((group) => widthOf(group.at(-1)!.text))
  const isWrapped =
    broken.length >= LEAST &&
    widest >= NARROWEST &&
    broken.every((width) => width >= widest - SHORT) &&
    ends.every((width) => width <= widest) &&
    groups.some((group) => group.slice(0, -1).some(({ text }) => !/[。！？!?…”"』」：:；;]$/.test(text)))
  return isWrapped ? groups.map(joined) : lines
}

function joined(group: readonly Line[]): Line {
  const text = group.reduce((whole, line) => {
    const gap = /[\w,.;:!?)]$/.test(whole) && /^[\w("]/.test(line.text) ? ' ' : ''
    return whole + gap + line.text
  }, '')
  return { ...group[0]!, text }
}

function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += character.codePointAt(0)! < 0x300 ? 1 : 2
  return width
}
