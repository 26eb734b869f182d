import type { ResolvedPos } from '@tiptap/pm/model'

/**
 * The range that a figure put at a place replaces: an empty paragraph, or nothing between two blocks. Never within a caption or a paragraph's
 * words; where a figure cannot stand (between list items, between rows), after what is around.
 */
export function figurePlace($at: ResolvedPos): { readonly from: number; readonly to: number } {
  const figure = $at.doc.type.schema.nodes.figure!
  const fits = (depth: number, from: number, to: number) => $at.node(depth).canReplaceWith(from, to, figure)
  if (!$at.parent.isTextblock) {
    if (fits($at.depth, $at.index(), $at.index())) return { from: $at.pos, to: $at.pos }
  } else {
    const outer = $at.depth - 1
    const index = $at.index(outer)
    const empty = $at.parent.content.size === 0
    if ($at.parent.type.name === 'paragraph' && empty && fits(outer, index, index + 1))
      return { from: $at.before(), to: $at.after() }
    if ($at.parentOffset === 0 && !empty && fits(outer, index, index)) return { from: $at.before(), to: $at.before() }
  }
  for (let depth = $at.depth; depth > 0; depth -= 1) {
    const next = $at.indexAfter(depth - 1)
    if (fits(depth - 1, next, next)) return { from: $at.after(depth), to: $at.after(depth) }
  }
  return { from: $at.doc.content.size, to: $at.doc.content.size }
}
