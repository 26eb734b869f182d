import { Slice } from '@tiptap/pm/model'
import type { Transform } from '@tiptap/pm/transform'
import type { ChangeAttrs } from '../../document/marks/changeMark.ts'
import { blockFormatOf, sameBlockFormat } from '../formatting/formatOf.ts'
import { blockBefore, formattingOn } from '../formatting/formattingOn.ts'
import { markRange } from '../markRange.ts'
import { settleChanges } from '../settleChanges.ts'
import type { ReplacedCell } from './replacedCells.ts'

/**
 * Puts what stood in a cell that was replaced back before what stands there now, marked as taken out, and marks that as put in. What this person had put in
 * goes for good. A cell that is a header now, or none, keeps what it was.
 * @param tr holds the table after the edit, with nothing moved in it or before it
 */
export function trackReplaced(tr: Transform, { was, now }: ReplacedCell, author: ChangeAttrs): void {
  const { insertion, deletion, formatting } = tr.doc.type.schema.marks
  const known = formattingOn(was.node)
  const base = (known === undefined ? null : blockBefore(known, now.node)) ?? blockFormatOf(was.node)
  const look = blockFormatOf(now.node)
  if (base !== null && look !== null && !sameBlockFormat(base, look))
    tr.addNodeMark(now.pos, known ?? formatting!.create({ ...author, before: base }))
  const from = now.pos + 1
  const old = was.node.content.size
  tr.replace(from, from, new Slice(was.node.content, 0, 0))
  markRange(tr, from + old, from + old + now.node.content.size, insertion!.create({ ...author }))
  const steps = tr.steps.length
  settleChanges(tr, ({ type, attrs }) => (type.name === 'insertion' && attrs.by === author.by ? 'reject' : null), {
    from,
    to: from + old,
  })
  markRange(tr, from, tr.mapping.slice(steps).map(from + old, -1), deletion!.create({ ...author }))
}
