import type { Node } from '@tiptap/pm/model'

/** The position at which the content of the block at a path begins, and the block; null where there is no such text block. */
export function contentStart(
  doc: Node,
  path: readonly number[],
): { readonly start: number; readonly block: Node } | null {
  let start = 0
  let block = doc
  for (const index of path) {
    const child = block.maybeChild(index)
    if (child === null) return null
    for (let before = 0; before < index; before += 1) start += block.child(before).nodeSize
    start += 1
    block = child
  }
  return block.isTextblock ? { start, block } : null
}
