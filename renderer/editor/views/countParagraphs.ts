import type { Node } from '@tiptap/pm/model'
import { countText } from '../../../src/article/countText.ts'
import { shownText } from '../changes/shownText.ts'

/** A paragraph or heading, by the position before it, and how many 字 it has. */
export interface CountedParagraph {
  readonly pos: number
  readonly count: number
}

const COUNTED: ReadonlySet<string> = new Set(['paragraph', 'heading'])
const PASSED: ReadonlySet<string> = new Set(['table', 'figureGroup'])

/** The 字数 of the paragraphs and headings between two positions; what stands in cells and captions, and what is empty, has none. */
export function countParagraphs(doc: Node, from: number, to: number): readonly CountedParagraph[] {
  const found: CountedParagraph[] = []
  doc.nodesBetween(from, to, (node, pos) => {
    if (!node.isTextblock) return !PASSED.has(node.type.name)
    const count = COUNTED.has(node.type.name) ? countText(shownText(node, 0, node.content.size)) : 0
    if (count > 0) found.push({ pos, count })
    return false
  })
  return found
}
