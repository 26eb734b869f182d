import type { Node } from '@tiptap/pm/model'

/** A block that bears a bookmark. */
export interface BookmarkedBlock {
  readonly name: string
  /** before the block */
  readonly pos: number
  readonly node: Node
  /** the block, by its child indexes from the root */
  readonly path: readonly number[]
}

/** The blocks of a body that bear a bookmark, in order. Looks at blocks alone, not at their words. */
export function readBookmarks(doc: Node): readonly BookmarkedBlock[] {
  const found: BookmarkedBlock[] = []
  const walk = (node: Node, start: number, path: readonly number[]): void => {
    node.forEach((child, offset, index) => {
      const name: unknown = child.attrs.bookmark
      const own = [...path, index]
      if (typeof name === 'string') found.push({ name, pos: start + offset, node: child, path: own })
      if (!child.isTextblock && !child.isLeaf) walk(child, start + offset + 1, own)
    })
  }
  walk(doc, 0, [])
  return found
}
