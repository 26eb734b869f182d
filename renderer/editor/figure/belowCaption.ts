import type { ResolvedPos } from '@tiptap/pm/model'

/** Where a block goes that cannot stand in the caption around a place: below its picture, its group or its table; null where there is no caption. */
export function belowCaption($at: ResolvedPos): number | null {
  const { name } = $at.parent.type
  if (name === 'figure') return $at.node(-1).type.name === 'figureGroup' ? $at.after(-1) : $at.after()
  if (name !== 'tableCaption') return null
  const after = $at.after()
  const next = $at.doc.resolve(after).nodeAfter
  return next?.type.name === 'table' ? after + next.nodeSize : after
}
