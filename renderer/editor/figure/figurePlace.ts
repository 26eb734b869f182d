import type { ResolvedPos } from '@tiptap/pm/model'

/** The range that a figure put at a place replaces: an empty paragraph, or nothing between two blocks. Never within a caption or a paragraph's words. */
export function figurePlace($at: ResolvedPos): { readonly from: number; readonly to: number } {
  const figure = $at.doc.type.schema.nodes.figure!
  const fits = (depth: number, from: number, to: number) => $at.node(depth).canReplaceWith(from, to, figure)
  if (!$at.parent.isTextblock) return { from: $at.pos, to: $at.pos }
  const outer = $at.depth - 1
  const index = $at.index(outer)
  if ($at.parent.type.name === 'paragraph' && $at.parent.content.size === 0 && fits(outer, index, index + 1))
    return { from: $at.before(), to: $at.after() }
  if ($at.parentOffset === 0 && $at.parent.content.size > 0 && fits(outer, index, index))
    return { from: $at.before(), to: $at.before() }
  for (let depth = $at.depth; depth > 0; depth -= 1) {
    const next = $at.indexAfter(depth - 1) + (depth === $at.depth ? 1 : 0)
    const after = Math.min(next, $at.node(depth - 1).childCount)
    if (fits(depth - 1, after, after)) return { from: $at.after(depth), to: $at.after(depth) }
  }
  return { from: $at.doc.content.size, to: $at.doc.content.size }
}
