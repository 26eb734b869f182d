import type { Node } from '@tiptap/pm/model'
import { Transform, type Step } from '@tiptap/pm/transform'
import type { ChangeAttrs } from '../../document/marks/changeMark.ts'
import { decidedAlike } from '../decidedAlike.ts'
import { ownParts } from './ownParts.ts'
import { readLines, type EditedLines } from './readLines.ts'
import { removeOwnLines } from './removeOwnLines.ts'

/**
 * What stands for an edit that takes rows or columns out of a table: they are marked instead, and only those that this person had put in really go. So
 * nothing is taken out that another window writes in meanwhile, nor put back twice where two take out the same.
 * @param edited the body after the edit
 * @param before the body before it
 * @param steps that made the one of the other
 * @returns what to do instead, from the body before the edit; null where the edit takes out no others than this person's, puts in something new, or a decision on everything would
 * not give the very body that it gives before or after
 */
export function takeOutLines(
  edited: Node,
  before: Node,
  steps: readonly Step[],
  author: ChangeAttrs,
): Transform | null {
  const lines = readLines(edited, before, steps)
  if (lines === null) return null
  const own = ownParts(before, lines, author.by)
  if (own.size === lines.gone.length) return null
  if (!lines.put.every(({ node }) => isMoved(node, lines.gone))) return null
  const tr = new Transform(before)
  const { deletion } = before.type.schema.marks
  const mark = deletion!.create({ ...author })
  for (const part of lines.gone)
    if (!own.has(part) && deletion!.isInSet(part.node.marks) === undefined) tr.addNodeMark(part.pos, mark)
  removeOwnLines(tr, lines.before, own)
  const isExact = decidedAlike(tr.doc, before, 'reject') && decidedAlike(tr.doc, edited, 'accept')
  return isExact ? tr : null
}

/** Whether a cell that was put in is one of a row that was taken out, which goes on in the next. */
function isMoved({ type, content }: Node, gone: EditedLines['gone']): boolean {
  return gone.some(({ node }) => node.children.some((cell) => cell.type === type && cell.content.eq(content)))
}
