import type { NodeType, ResolvedPos } from '@tiptap/pm/model'
import { belowGroupCaption } from '../figureGroup/belowGroupCaption.ts'
import { belowCaption } from './belowCaption.ts'
import { MOST_IN_GROUP } from '../../../src/article/document/nodes/figureGroup.ts'

/**
 * The range that figures put at a place replace: an empty paragraph, or nothing between two blocks. Never within a caption or a paragraph's
 * words, between a table or group and its caption, nor in a group that has no room for them; where a figure cannot stand (between list items, between rows), after what is around.

 * @param type what is put there: figures or groups
 */
export function figurePlace(
  $at: ResolvedPos,
  type: NodeType = $at.doc.type.schema.nodes.figure!,
  count = 1,
): { readonly from: number; readonly to: number } {
  const fits = (depth: number, from: number, to: number) => {
    const holder = $at.node(depth)
    const hasRoom = holder.type.name !== 'figureGroup' || holder.childCount + count <= MOST_IN_GROUP
    return hasRoom && holder.canReplaceWith(from, to, type)
  }
  if (!$at.parent.isTextblock) {
    if (fits($at.depth, $at.index(), $at.index())) return { from: $at.pos, to: $at.pos }
  } else {
    const outer = $at.depth - 1
    const index = $at.index(outer)
    const empty = $at.parent.content.size === 0
    if ($at.parent.type.name === 'paragraph' && empty && fits(outer, index, index + 1))
      return { from: $at.before(), to: $at.after() }
    const below = belowCaption($at)
    if (below !== null && $at.parent.type.name !== 'figure') return { from: below, to: below }
    if (below === null && $at.parentOffset === 0 && !empty && fits(outer, index, index))
      return { from: $at.before(), to: $at.before() }
  }
  for (let depth = $at.depth; depth > 0; depth -= 1) {
    const next = $at.indexAfter(depth - 1)
    if (!fits(depth - 1, next, next)) continue
    const after = belowGroupCaption($at.doc, $at.after(depth))
    return { from: after, to: after }
  }
  return { from: $at.doc.content.size, to: $at.doc.content.size }
}
