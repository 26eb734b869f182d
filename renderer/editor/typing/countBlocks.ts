import type { Node } from '@tiptap/pm/model'
import { shownText } from '../changes/shownText.ts'
import { countText } from '../../../src/article/countText.ts'

/** Gives the 字数 of a body. */
export type BlockCounter = (doc: Node) => number

/**
 * Makes a counter that remembers the count of each block: ProseMirror keeps untouched blocks as the same objects, so after a key only the block
 * that was typed in is counted again.
 */
export function countBlocks(): BlockCounter {
  const known = new WeakMap<Node, number>()
  return (doc) => {
    let total = 0
    doc.forEach((block) => {
      let count = known.get(block)
      if (count === undefined) {
        count = countText(shownText(block, 0, block.content.size))
        known.set(block, count)
      }
      total += count
    })
    return total
  }
}
