import type { Mark } from '@tiptap/pm/model'
import type { Transform } from '@tiptap/pm/transform'
import { endsWithin } from './endsWithin.ts'
import { setMarks } from './setMarks.ts'

/**
 * Marks a range as inserted or deleted: its words and line breaks, its whole figures, tables and rules, and the ends of its paragraphs. What is
 * inserted is nobody's deletion and no change of format, whatever it was copied from; what was deleted before keeps the name of who did it.
 */
export function markRange(tr: Transform, from: number, to: number, mark: Mark): void {
  const inserts = mark.type.name === 'insertion'
  const { deletion, formatting } = mark.type.schema.marks
  const doc = tr.doc
  if (inserts) tr.removeMark(from, to, deletion).removeMark(from, to, formatting)
  doc.nodesBetween(from, to, (node, pos) => {
    const end = pos + node.nodeSize
    if (isUnit(node.type.name) && pos >= from && end <= to) {
      if (inserts) setMarks(tr, pos, [mark])
      else if (deletion?.isInSet(node.marks) === undefined) tr.addNodeMark(pos, mark)
      return false
    }
    if (node.isInline && (inserts || deletion?.isInSet(node.marks) === undefined)) {
      tr.addMark(Math.max(pos, from), Math.min(end, to), mark)
    }
    return true
  })
  for (const pos of endsWithin(doc, from, to)) {
    const { marks } = doc.nodeAt(pos) ?? { marks: [] }
    if (inserts) setMarks(tr, pos, [mark])
    else if (deletion?.isInSet(marks) === undefined) tr.addNodeMark(pos, mark)
  }
}

/** Blocks that come and go as a whole. */
function isUnit(name: string): boolean {
  return name === 'figure' || name === 'table' || name === 'horizontalRule' || name === 'pageBreak'
}
