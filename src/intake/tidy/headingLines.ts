import type { Node } from '@tiptap/pm/model'
import { looksLikeHeading } from '../clipboard/convert/looksLikeHeading.ts'
import { blocksIn, type Placed, type TidyRange } from './passes/tidyPass.ts'

/** The paragraphs of a range that look like headings: short, without the marks of a sentence, and bold from end to end. The last comes first. */
export function headingLines(doc: Node, range: TidyRange): Placed[] {
  return blocksIn(
    doc,
    range,
    (node, parent) => node.type.name === 'paragraph' && parent.type.name === 'doc' && isBoldLine(node),
  )
}

function isBoldLine(node: Node): boolean {
  if (!looksLikeHeading(node.textContent)) return false
  return node.children.every(
    (child) => child.isText && (child.text!.trim() === '' || child.marks.some(({ type }) => type.name === 'bold')),
  )
}

/** The level of a line by its number: `一、` 2, `（一）` 3, `1.` 4; without one 2. */
export function levelOfLine(text: string): 2 | 3 | 4 {
  if (/^\s*[（(][一二三四五六七八九十]+[)）]/.test(text)) return 3
  return /^\s*\d+\s*[.．、]/.test(text) ? 4 : 2
}
