import { Mark } from '@tiptap/pm/model'
import type { Transform } from '@tiptap/pm/transform'
import { comesOrGoes } from './hasChanges.ts'

/** Makes these and no others the marks that say whether the block at a position, or its end, comes or goes. What is said of its format stays. */
export function setMarks(tr: Transform, pos: number, marks: readonly Mark[]): void {
  const [before, after] = [tr.doc.nodeAt(pos)?.marks ?? Mark.none, marks].map((set) =>
    set.filter(({ type }) => comesOrGoes(type.name)),
  ) as [Mark[], Mark[]]
  if (Mark.sameSet(before, after)) return
  for (const mark of before) if (!mark.isInSet(after)) tr.removeNodeMark(pos, mark)
  for (const mark of after) if (!mark.isInSet(before)) tr.addNodeMark(pos, mark)
}
