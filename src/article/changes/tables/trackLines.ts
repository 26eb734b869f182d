import type { Node } from '@tiptap/pm/model'
import { Transform, type Step } from '@tiptap/pm/transform'
import type { ChangeAttrs } from '../../document/marks/changeMark.ts'
import { decidedBody } from '../decidedBody.ts'
import { isPutInBy } from './isPutInBy.ts'
import { readLines } from './readLines.ts'
import { spreadColumns } from './spreadColumns.ts'

/**
 * Marks the rows and columns that an edit put into a table. Those taken out that this person had put in are gone for good.
 * @param edited the body after the edit
 * @param before the body before it
 * @param steps that made the one of the other
 * @returns what marks them, from the body after the edit; null where a rejection of everything would not give the very body that it gave before
 */
export function trackLines(edited: Node, before: Node, steps: readonly Step[], author: ChangeAttrs): Transform | null {
  const lines = readLines(edited, before, steps)
  if (lines === null || !lines.gone.every(({ node }) => isPutInBy(node, author.by))) return null
  const tr = new Transform(edited)
  const insertion = edited.type.schema.marks.insertion!.create({ ...author })
  for (const { pos } of lines.put) tr.addNodeMark(pos, insertion)
  spreadColumns(tr, lines)
  return decidedBody(tr.doc, 'reject').eq(decidedBody(before, 'reject')) ? tr : null
}
