import type { Node } from '@tiptap/pm/model'
import type { Transform } from '@tiptap/pm/transform'
import type { ChangeAttrs } from '../document/marks/changeMark.ts'
import { isFormatFor } from '../document/marks/blockFormat.ts'
import { blockFormatOf, sameBlockFormat } from './formatting/formatOf.ts'
import { blockBefore, formattingOn } from './formatting/formattingOn.ts'
import { isPutIn } from './isPutIn.ts'
import { setMarks } from './setMarks.ts'
import { textAround } from './textAround.ts'

/**
 * Where something was put into a paragraph, what stood behind that place keeps what was said of the paragraph's end. Where nothing stands before it there that
 * does not wait for a decision itself, it will be a paragraph again: one of another kind now bears the kind it had.
 * @param tr holds the body with what was put in
 * @param at the end of that
 * @param before the body before it
 * @param range what was replaced, and whether that stands again before it
 * @param author the change that is made
 * @returns false where the kind it had cannot be said
 */
export function keepTail(
  tr: Transform,
  at: number,
  before: Node,
  range: { readonly fromA: number; readonly toA: number; readonly restores: boolean },
  author: ChangeAttrs,
): boolean {
  const tail = textAround(tr.doc, at)
  const was = textAround(before, range.toA)?.node
  if (tail === null || was === undefined) return true
  setMarks(tr, tail.pos, was.marks)
  const isBeforeAll = isAllPutIn(before, range.restores ? range.toA : range.fromA)
  const isRest = was.content.size > 0 && tr.doc.resolve(at).parentOffset < tail.node.content.size
  return !isBeforeAll || !isRest || keepKind(tr, tail, was, author)
}

/** Whether nothing stands before a place in its paragraph that is not put in itself. */
function isAllPutIn(doc: Node, at: number): boolean {
  const start = doc.resolve(at).start()
  let all = true
  doc.nodesBetween(start, at, (node) => {
    if (node.isInline && !isPutIn(node)) all = false
  })
  return all
}

function keepKind(
  tr: Transform,
  tail: { readonly node: Node; readonly pos: number },
  was: Node,
  author: ChangeAttrs,
): boolean {
  const known = formattingOn(was)
  const base = (known === undefined ? null : blockBefore(known, tail.node)) ?? blockFormatOf(was)
  const now = blockFormatOf(tail.node)
  if (base === null || now === null) return was.type === tail.node.type
  if (!isFormatFor(tail.node.type.name, base)) return false
  if (!sameBlockFormat(base, now))
    tr.addNodeMark(tail.pos, tr.doc.type.schema.mark('formatting', { ...author, before: base }))
  return true
}
