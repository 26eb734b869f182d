import type { Node } from '@tiptap/pm/model'
import { Transform, type Step } from '@tiptap/pm/transform'
import type { ChangeAttrs } from '../../document/marks/changeMark.ts'
import { decidedAlike } from '../decidedAlike.ts'
import { setMarks } from '../setMarks.ts'
import { isPutIn } from '../isPutIn.ts'
import { ownParts } from './ownParts.ts'
import { readLines } from './readLines.ts'
import { replacedCells } from './replacedCells.ts'
import { spreadColumns } from './spreadColumns.ts'
import { trackReplaced } from './trackReplaced.ts'

/**
 * Marks the rows and columns that an edit put into a table, and the words of cells that it put in the place of others. Rows and columns taken out that this
 * person had put in are gone for good.
 * @param edited the body after the edit
 * @param before the body before it
 * @param steps that made the one of the other
 * @returns what marks them, from the body after the edit; null where a rejection of everything would not give the very body that it gave before, or an
 * acceptance not the edited one
 */
export function trackLines(edited: Node, before: Node, steps: readonly Step[], author: ChangeAttrs): Transform | null {
  const lines = readLines(edited, before, steps)
  if (lines === null) return null
  const replaced = replacedCells(before, edited, lines)
  if (replaced.length === 0 && ownParts(before, lines, author.by).size < lines.gone.length) return null
  const tr = new Transform(edited)
  // A cell that stands for another has its part in what that one's column says.
  for (const { was, now } of replaced) setMarks(tr, now.pos, was.node.marks)
  spreadColumns(tr, lines)
  const plain = tr.doc
  const stands = new Set(replaced.map(({ now }) => now))
  const insertion = edited.type.schema.marks.insertion!.create({ ...author })
  const table = edited.nodeAt(lines.after)
  // What a person puts into a table of his own goes or stays with that.
  if (table !== null && !isPutIn(table, author.by))
    for (const part of lines.put) if (!stands.has(part)) tr.addNodeMark(part.pos, insertion)
  for (const each of replaced.toReversed()) trackReplaced(tr, each, author)
  const isExact =
    decidedAlike(tr.doc, before, 'reject') && (replaced.length === 0 || decidedAlike(tr.doc, plain, 'accept'))
  return isExact ? tr : null
}
