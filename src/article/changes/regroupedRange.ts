import type { Node } from '@tiptap/pm/model'
import type { ChangedRange } from './changedRanges.ts'
import { differingRange } from './differingRange.ts'

/**
 * Where pictures were set side by side, or one below the other again, and nothing else was done: all of them are then taken out and put in as they
 * stand now, as one that is moved is.
 * @param before the body before the edit
 * @param edited the body after it
 * @returns null where something else differs, or nothing
 */
export function regroupedRange(before: Node, edited: Node): ChangedRange | null {
  const range = differingRange(before, edited)
  if (range === null) return null
  const kinds = [...kindsWithin(before, range.fromA, range.toA), ...kindsWithin(edited, range.fromB, range.toB)]
  return kinds.includes('figureGroup') && kinds.every((kind) => kind !== 'other') ? range : null
}

type Kind = 'figure' | 'figureGroup' | 'empty' | 'other'

/** What stands within a range, or reaches into it. An empty paragraph between two pictures goes when they are set side by side. */
function kindsWithin(doc: Node, from: number, to: number): readonly Kind[] {
  const kinds: Kind[] = []
  doc.nodesBetween(from, to, (node, pos) => {
    const isAround = pos < from && pos + node.nodeSize > to && node.type.name !== 'figureGroup'
    if (!isAround) kinds.push(kindOf(node))
    return !node.isTextblock
  })
  return kinds
}

function kindOf({ type, content }: Node): Kind {
  if (type.name === 'figure' || type.name === 'figureGroup') return type.name
  return type.name === 'paragraph' && content.size === 0 ? 'empty' : 'other'
}
