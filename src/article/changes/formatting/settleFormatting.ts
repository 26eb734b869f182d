import type { Mark, Node } from '@tiptap/pm/model'
import type { Transform } from '@tiptap/pm/transform'
import type { BlockFormat } from '../../document/marks/blockFormat.ts'
import { wordFormatOf } from './formatOf.ts'
import { blockBefore, formattingOn, wordsBefore } from './formattingOn.ts'

/** Words or a block of another format that is decided on. */
interface Formatted {
  readonly node: Node
  readonly mark: Mark
  readonly from: number
  readonly to: number
  readonly rejected: boolean
}

/**
 * Carries out decisions on changes of format: what is accepted keeps its format, what is rejected gets the one before. A block that has come to
 * stand where the kind it had may not stand (the first line of an item cannot be a heading) keeps its kind, and a cell that spans other columns by now
 * keeps its widths. No position changes.
 * @param decide asked for each change of format
 * @param range only what lies within these positions
 */
export function settleFormatting(
  tr: Transform,
  decide: (mark: Mark) => 'accept' | 'reject' | null,
  range: { readonly from: number; readonly to: number },
): void {
  const found: Formatted[] = []
  tr.doc.nodesBetween(range.from, range.to, (node, pos) => {
    const mark = formattingOn(node)
    const decision = mark === undefined ? null : decide(mark)
    if (mark === undefined || decision === null) return
    const from = node.isInline ? Math.max(pos, range.from) : pos
    const to = node.isInline ? Math.min(pos + node.nodeSize, range.to) : pos + 1
    if (from >= range.from && to > from) found.push({ node, mark, from, to, rejected: decision === 'reject' })
  })
  for (const each of found) {
    if (each.node.isInline) settleWords(tr, each)
    else settleBlock(tr, each)
  }
}

function settleWords(tr: Transform, { node, mark, from, to, rejected }: Formatted): void {
  tr.removeMark(from, to, mark)
  const before = rejected ? wordsBefore(mark) : null
  if (before === null) return
  for (const each of wordFormatOf(node.marks)) if (!each.isInSet(before)) tr.removeMark(from, to, each)
  for (const each of before) if (!each.isInSet(node.marks)) tr.addMark(from, to, each)
}

function settleBlock(tr: Transform, { node, mark, from, rejected }: Formatted): void {
  tr.removeNodeMark(from, mark)
  const before = rejected ? blockBefore(mark, node) : null
  const type = before === null ? undefined : tr.doc.type.schema.nodes[before.type]
  if (before === null || type === undefined) return
  const attrs = fitsCell(before, node) ? before.attrs : {}
  if (type === node.type) {
    for (const [name, value] of Object.entries(attrs))
      if (node.attrs[name] !== value) tr.setNodeAttribute(from, name, value)
    return
  }
  const $from = tr.doc.resolve(from)
  const index = $from.index()
  if (!$from.parent.canReplaceWith(index, index + 1, type)) return
  tr.setNodeMarkup(from, type, { ...node.attrs, ...attrs }, mark.removeFromSet(node.marks))
}

/** Whether a cell that was joined with others or divided since still spans as many columns as had widths. */
function fitsCell({ attrs }: BlockFormat, node: Node): boolean {
  return !('colwidth' in attrs) || attrs.colwidth === null || attrs.colwidth.length === node.attrs.colspan
}
