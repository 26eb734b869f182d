import type { ResolvedPos } from '@tiptap/pm/model'
import { belowGroupCaption } from '../figureGroup/belowGroupCaption.ts'

/** Where a block goes that cannot stand in the caption around a place: below its picture, its group or its table; null where there is no caption. */
export function belowCaption($at: ResolvedPos): number | null {
  const { name } = $at.parent.type
  if (name === 'figure') {
    const isGrouped = $at.node(-1).type.name === 'figureGroup'
    return isGrouped ? belowGroupCaption($at.doc, $at.after(-1)) : $at.after()
  }
  if (name === 'groupCaption') return $at.after()
  if (name !== 'tableCaption') return null
  const after = $at.after()
  const next = $at.doc.resolve(after).nodeAfter
  return next?.type.name === 'table' ? after + next.nodeSize : after
}
