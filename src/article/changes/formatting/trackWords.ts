import { Mark, type Node } from '@tiptap/pm/model'
import type { Mapping, Transform } from '@tiptap/pm/transform'
import type { ChangeAttrs } from '../../document/marks/changeMark.ts'
import type { ChangedRange } from '../changedRanges.ts'
import { isPutIn } from '../isPutIn.ts'
import { wordFormatOf } from './formatOf.ts'
import { formattingOn, wordsBefore } from './formattingOn.ts'

interface Range {
  readonly from: number
  readonly to: number
}

/**
 * Marks words of another format than before. What stands in ranges that the edit replaced is new, and its format is part of that.
 * @param tr holds the body after the edit; steps are added that move nothing
 * @param before the body before it
 * @param back from positions after it to those before
 * @param words where marks were set
 * @param ranges what the edit replaced
 */
export function trackWords(
  tr: Transform,
  before: Node,
  back: Mapping,
  words: readonly Range[],
  ranges: readonly ChangedRange[],
  author: ChangeAttrs,
): void {
  const { doc } = tr
  for (const { from, to } of words.flatMap((range) => kept(range, ranges))) {
    const [first, last] = [back.map(from, 1), back.map(to, -1)]
    if (last - first !== to - from) continue
    before.nodesBetween(first, last, (was, pos) => {
      if (!was.isInline) return
      const start = Math.max(pos, first) - first + from
      const end = Math.min(pos + was.nodeSize, last) - first + from
      doc.nodesBetween(start, end, (now, at) => {
        if (now.isInline) setChange(tr, Math.max(at, start), Math.min(at + now.nodeSize, end), was, now, author)
      })
    })
  }
}

function setChange(tr: Transform, from: number, to: number, was: Node, now: Node, author: ChangeAttrs): void {
  if (to <= from) return
  // An edit may take all marks off, the change with them.
  const known = formattingOn(now) ?? formattingOn(was)
  const base = (known === undefined ? null : wordsBefore(known)) ?? wordFormatOf(was.marks)
  if (Mark.sameSet(base, wordFormatOf(now.marks))) {
    if (known !== undefined) tr.removeMark(from, to, known)
  } else if (known !== undefined && known.attrs.by === author.by) tr.addMark(from, to, known)
  else if (!isPutIn(now, author.by)) {
    const format = base.map((mark) => mark.toJSON() as unknown)
    tr.addMark(from, to, tr.doc.type.schema.mark('formatting', { ...author, before: format }))
  }
}

/** The parts of a range outside those that were replaced, divided where something was taken out. */
function kept({ from, to }: Range, ranges: readonly ChangedRange[]): Range[] {
  const parts: Range[] = []
  let at = from
  for (const { fromB, toB } of ranges) {
    if (toB < at || fromB > to) continue
    if (fromB > at) parts.push({ from: at, to: fromB })
    at = Math.max(at, toB)
  }
  return at < to ? [...parts, { from: at, to }] : parts
}
