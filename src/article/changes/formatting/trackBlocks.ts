import type { Node } from '@tiptap/pm/model'
import type { Mapping, Transform } from '@tiptap/pm/transform'
import type { ChangeAttrs } from '../../document/marks/changeMark.ts'
import type { ChangedRange } from '../changedRanges.ts'
import { isFormatFor, type BlockFormat } from '../../document/marks/blockFormat.ts'
import { isPutIn } from '../isPutIn.ts'
import { blockFormatOf, sameBeyondFormat, sameBlockFormat } from './formatOf.ts'
import { blockBefore, formattingOn } from './formattingOn.ts'
import { insertionAround } from './insertionAround.ts'

/**
 * Marks paragraphs, headings, pictures and cells of another kind or look than before. Those that the edit itself began are new, and their format is
 * part of that.
 * @param tr holds the body after the edit; steps are added that move nothing
 * @param before the body before it
 * @param back from positions after it to those before
 * @param blocks where the blocks stand
 * @param ranges what the edit replaced
 * @returns false where more became another than their format: a block of another sort, how many columns a cell spans, what has no format
 */
export function trackBlocks(
  tr: Transform,
  before: Node,
  back: Mapping,
  blocks: readonly number[],
  ranges: readonly ChangedRange[],
  author: ChangeAttrs,
): boolean {
  let all = true
  for (const pos of blocks) {
    const node = tr.doc.nodeAt(pos)
    if (node === null || isNew(node, pos, ranges)) continue
    const was = before.nodeAt(back.map(pos, 1))
    const [first, now] = [was === null ? null : blockFormatOf(was), blockFormatOf(node)]
    if (first === null || now === null) {
      all &&= was !== null && was.hasMarkup(node.type, node.attrs, was.marks)
      continue
    }
    if (!isFormatFor(node.type.name, first)) {
      all = false
      continue
    }
    all &&= was === null || sameBeyondFormat(was, node)
    const known = formattingOn(node) ?? (was === null ? undefined : formattingOn(was))
    const base = baseOf(known === undefined ? null : blockBefore(known, node), first)
    if (sameBlockFormat(base, now) && base.place === undefined) {
      if (known !== undefined) tr.removeNodeMark(pos, known)
    } else if (known !== undefined && (known.attrs.by === author.by || sameBlockFormat(base, now)))
      tr.addNodeMark(pos, known.type.create({ ...known.attrs, before: base }))
    // A picture that this person put in goes or stays with all that is said of it.
    else if (node.type.name !== 'figure' || !isPutIn(node, author.by)) {
      const change = insertionAround(tr.doc, pos, author) ?? author
      tr.addNodeMark(pos, tr.doc.type.schema.mark('formatting', { ...change, before: base }))
    }
  }
  return all
}

/** The format before the first change, with what a change of an older version did not keep. */
function baseOf(known: BlockFormat | null, first: BlockFormat): BlockFormat {
  if (known === null) return first
  return known.type === first.type ? ({ ...known, attrs: { ...first.attrs, ...known.attrs } } as BlockFormat) : known
}

/** Whether the edit put in where a block begins, or all of one that is empty: the block it stands for is another. */
function isNew(node: Node, pos: number, ranges: readonly ChangedRange[]): boolean {
  const end = node.isTextblock && node.content.size === 0 ? pos + 1 : pos
  return ranges.some(({ fromB, toB }) => [pos, end].some((at) => at >= fromB && at < toB))
}
