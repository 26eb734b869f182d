import type { Node } from '@tiptap/pm/model'
import type { Mapping, Transform } from '@tiptap/pm/transform'
import { isFormatFor, type BlockFormat } from '../../document/marks/blockFormat.ts'
import type { ChangeAttrs } from '../../document/marks/changeMark.ts'
import { DEEPEST_PLACE, type Place } from '../../document/marks/place.ts'
import { blockFormatOf, sameBlockFormat } from '../formatting/formatOf.ts'
import { blockBefore, formattingOn } from '../formatting/formattingOn.ts'
import { insertionAround } from '../formatting/insertionAround.ts'
import { placedBlocks, type Placed } from './placedBlocks.ts'
import { sameFrames } from './sharedFrames.ts'

/** A block before the edit, in its row. */
interface Was {
  readonly block: Placed
  readonly row: readonly Placed[]
  readonly index: number
}

/** A block after it: what it was, where it stands in the body that nothing undecided has changed, and whether a change has to say so. */
interface Now {
  readonly block: Placed
  readonly was: Was | undefined
  readonly base: Place
  readonly needed: boolean
}

/**
 * Marks blocks that were put into lists, items, quotations or boxes or taken out of them, with the place they had: what stood round them, and how
 * much of that they shared with their neighbours, which is all that is needed to build the same tree again. Where a list was only joined or divided,
 * the block behind that place bears it.
 * @param tr holds the body after the edit, its formats tracked; steps are added that move nothing
 * @param before the body before it
 * @param back from positions after it to those before
 * @returns false where something stands within too much to be said
 */
export function trackPlaces(tr: Transform, before: Node, back: Mapping, author: ChangeAttrs): boolean {
  const known = new Map<number, Was>()
  for (const row of placedBlocks(before)) row.forEach((block, index) => known.set(block.pos, { block, row, index }))
  let all = true
  for (const row of placedBlocks(tr.doc)) {
    for (const now of withDivisions(row.map((block) => readNow(block, known.get(back.map(block.pos, 1)))))) {
      if (now.base.within.length > DEEPEST_PLACE) all = false
      else settle(tr, now, author)
    }
  }
  return all
}

function readNow(block: Placed, was: Was | undefined): Now {
  const base = changeOf(block.node)?.place ?? (was === undefined ? block.place : baseOf(was))
  return { block, was, base, needed: !sameFrames(base.within, block.place.within) }
}

/** Where a block stood before all that is undecided: what its neighbours say of what they share with it is older than what is seen. */
function baseOf({ block, row, index }: Was): Place {
  const own = changeOf(block.node)?.place
  if (own !== undefined) return own
  const most = block.place.within.length
  const [above, below] = [row[index - 1], row[index + 1]].map((each) =>
    each === undefined ? undefined : changeOf(each.node)?.place,
  )
  return {
    within: block.place.within,
    above: Math.min(most, above?.below ?? block.place.above),
    below: Math.min(most, below?.above ?? block.place.below),
  }
}

function changeOf(node: Node): BlockFormat | null {
  const mark = formattingOn(node)
  return mark === undefined ? null : blockBefore(mark, node)
}

/**
 * Where two blocks share more or less than they did, and neither says so, the second has to. What was put in between them is no neighbour of theirs:
 * it goes where this is rejected.
 */
function withDivisions(row: readonly Now[]): readonly Now[] {
  const out: Now[] = []
  let last: Now | undefined
  let between = false
  for (const now of row) {
    const isKnown: boolean = last?.needed !== true && !now.needed && follows(last?.was, now.was, between)
    const next: Now = isKnown && now.block.place.above !== now.base.above ? { ...now, needed: true } : now
    out.push(next)
    between = next.was === undefined
    if (!between) last = next
  }
  return out
}

/** Whether one block followed the other; with what was taken out between them, where something stands in its place. */
function follows(a: Was | undefined, b: Was | undefined, between: boolean): boolean {
  if (b === undefined) return false
  if (a === undefined) return b.index === 0
  return a.row === b.row && (between ? a.index < b.index : a.index + 1 === b.index)
}

function settle(tr: Transform, { block, was, base, needed }: Now, author: ChangeAttrs): void {
  const { node, pos, place } = block
  const mark = formattingOn(node) ?? (was === undefined ? undefined : formattingOn(was.block.node))
  const first = mark === undefined ? null : blockBefore(mark, node)
  const format = first ?? blockFormatOf(was?.block.node ?? node)
  const now = blockFormatOf(node)
  if (format === null || now === null) return
  const { type, attrs } = format
  const change = { type, attrs, ...(needed ? { place: base } : {}) } as BlockFormat
  if (!needed && sameBlockFormat(change, now)) {
    if (first !== null && mark !== undefined) tr.removeNodeMark(pos, mark)
    return
  }
  // What has become a block of another sort cannot go back to where that stood.
  if (!isFormatFor(node.type.name, change)) return
  const isTouched = was !== undefined && !sameFrames(was.block.place.within, place.within)
  const isSame = first !== null && JSON.stringify(first) === JSON.stringify(change)
  const keeps = mark !== undefined && first !== null && (!isTouched || mark.attrs.by === author.by)
  if (isSame && keeps && mark.isInSet(node.marks)) return
  const whose = keeps ? (mark.attrs as ChangeAttrs) : (insertionAround(tr.doc, pos, author) ?? author)
  const { id, by, at } = whose
  tr.addNodeMark(pos, tr.doc.type.schema.mark('formatting', { id, by, at, before: change }))
}
