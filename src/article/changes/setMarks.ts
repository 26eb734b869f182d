import { Mark } from '@tiptap/pm/model'
import type { Transform } from '@tiptap/pm/transform'

/** Makes the change marks of the block at a position these and no others. */
export function setMarks(tr: Transform, pos: number, marks: readonly Mark[]): void {
  const before = tr.doc.nodeAt(pos)?.marks ?? Mark.none
  if (Mark.sameSet(before, marks)) return
  for (const mark of before) if (!mark.isInSet(marks)) tr.removeNodeMark(pos, mark)
  for (const mark of marks) if (!mark.isInSet(before)) tr.addNodeMark(pos, mark)
}
