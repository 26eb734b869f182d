import type { Mark, Node } from '@tiptap/pm/model'
import { ReplaceStep, Transform, type Mapping } from '@tiptap/pm/transform'
import type { ChangeAttrs } from '../document/marks/changeMark.ts'
import type { ChangedRange } from './changedRanges.ts'
import { isPutIn } from './isPutIn.ts'
import { keepEnds } from './keepEnds.ts'
import { keepTail } from './keepTail.ts'
import { markRange } from './markRange.ts'
import { neighbourChange } from './neighbourChange.ts'
import { readsAlike, type Stretch } from './readsAlike.ts'
import { settleChanges } from './settleChanges.ts'
import { stakedBlocks } from './stakedBlocks.ts'

/** What became of a range under 修订: all of it, what was taken out standing again, and within that what was put in. */
export interface TrackedRange {
  readonly from: number
  readonly to: number
  /** behind what was taken out, or before it where a caption hangs on that */
  readonly putFrom: number
  readonly putTo: number
}

/**
 * Turns edits that were made into changes that can be decided on: what they took out stands again, marked as deleted, and what they put in is
 * marked as inserted behind it. What this person put in before is really taken out. Kinds of blocks, alignment and styles are not tracked.
 * @param tr holds the body after the edits; steps are added to it
 * @param before the body before them
 * @param ranges what they replaced
 * @param author who edits, when, and a fresh name for the change
 * @returns where each change stands now, in order; null where they cannot be tracked (rows and columns of a table): `tr` then holds more than
 * the edits and must not be used
 */
export function trackChanges(
  tr: Transform,
  before: Node,
  ranges: readonly ChangedRange[],
  author: ChangeAttrs,
): TrackedRange[] | null {
  const edited = tr.doc
  const tracked: { readonly range: TrackedRange; readonly since: number }[] = []
  for (const range of [...ranges].reverse()) {
    if (!isWhole(before, range.fromA, range.toA) || !isWhole(edited, range.fromB, range.toB)) return null
    const made = trackRange(tr, before, edited, range, author)
    if (made === null) return null
    tracked.push({ range: made, since: tr.steps.length })
  }
  const done = tracked.reverse().map(({ range, since }) => moved(range, tr.mapping.slice(since)))
  const untracked = new Transform(edited)
  keepEnds(untracked, before, ranges)
  const sound = ranges.every((range, index) => isSound(range, done[index], before, untracked.doc, tr.doc))
  return sound ? done : null
}

/** Whether either decision gives the words it should. Within one paragraph it always does. */
function isSound(
  range: ChangedRange,
  tracked: TrackedRange | undefined,
  before: Node,
  edited: Node,
  doc: Node,
): boolean {
  if (tracked === undefined) return false
  const { fromA, toA, fromB, toB } = range
  if (isLine(before, fromA, toA) && isLine(edited, fromB, toB)) return true
  // Blocks put in the place of others may come to lie elsewhere than asked for: then the whole body is compared.
  const put = tracked.putTo - tracked.putFrom
  if (put > 0 && tracked.to - tracked.from > put)
    return readsAlike(...stakes(before, doc), 'reject') && readsAlike(...stakes(edited, doc), 'accept')
  const now = { doc, from: tracked.from, to: tracked.to }
  return (
    readsAlike({ doc: before, from: fromA, to: toA }, now, 'reject') &&
    readsAlike({ doc: edited, from: fromB, to: toB }, now, 'accept')
  )
}

/** What of two bodies may come out otherwise. */
function stakes(a: Node, b: Node): readonly [Stretch, Stretch] {
  const { start, endA, endB } = stakedBlocks(a, b)
  const stretch = (doc: Node, end: number): Stretch => {
    const size = (from: number, to: number) =>
      doc.children.slice(from, to).reduce((sum, each) => sum + each.nodeSize, 0)
    const from = size(0, start)
    return { doc, from, to: from + size(start, end) }
  }
  return [stretch(a, endA), stretch(b, endB)]
}

function isLine(doc: Node, from: number, to: number): boolean {
  const $from = doc.resolve(from)
  return $from.parent.inlineContent && $from.sameParent(doc.resolve(to))
}

function trackRange(
  tr: Transform,
  before: Node,
  edited: Node,
  { fromA, toA, fromB, toB }: ChangedRange,
  author: ChangeAttrs,
): TrackedRange | null {
  const taken = before.slice(fromA, toA)
  const put = edited.slice(fromB, toB)
  const own = neighbourChange(edited, fromB, toB, author) ?? author
  const { insertion, deletion } = before.type.schema.marks
  let middle = fromB
  let to = toB
  const restores = taken.size > 0 && !isOwn(before, fromA, toA, author.by)
  if (restores && put.size > 0 && isCaptioned(before, fromA, toA)) {
    tr.replace(toB, toB, taken)
    to = takeOut(tr, toB, toB + (toA - fromA), author.by, deletion!.create({ ...own }))
    markRange(tr, fromB, toB, insertion!.create({ ...own }))
    return { from: fromB, to, putFrom: fromB, putTo: toB }
  }
  if (restores) {
    try {
      tr.step(new ReplaceStep(fromB, toB, taken))
    } catch {
      return null
    }
    middle = fromB + (toA - fromA)
    middle = takeOut(tr, fromB, middle, author.by, deletion!.create({ ...own }))
    const size = tr.doc.content.size
    if (put.size > 0) tr.replace(middle, middle, put)
    to = middle + (tr.doc.content.size - size)
  }
  if (to > middle) markRange(tr, middle, to, insertion!.create({ ...own }))
  return keepTail(tr, to, before, { fromA, toA, restores }, own)
    ? { from: fromB, to, putFrom: middle, putTo: to }
    : null
}

/**
 * Whether a caption and what it belongs to meet at the end of a range: what is put in there would part them, and make a line of the caption. One that begins in
 * the caption of a table would be parted from that table by what is put in before it.
 */
function isCaptioned(doc: Node, from: number, to: number): boolean {
  const { nodeBefore, nodeAfter } = doc.resolve(to)
  const meets = nodeAfter?.type.name === 'groupCaption' || nodeBefore?.type.name === 'tableCaption'
  return meets && doc.resolve(from).parent.type.name !== 'tableCaption'
}

/** Marks what was taken out; what this person had put in goes for good. Gives the new end. */
function takeOut(tr: Transform, from: number, to: number, by: string, deletion: Mark): number {
  const steps = tr.steps.length
  settleChanges(tr, ({ type, attrs }) => (type.name === 'insertion' && attrs.by === by ? 'reject' : null), { from, to })
  const end = tr.mapping.slice(steps).map(to, 1)
  markRange(tr, from, end, deletion)
  return end
}

/** Whether all that a range holds is words of one paragraph that this person put in: they go without a trace. */
function isOwn(doc: Node, from: number, to: number, by: string): boolean {
  if (!isLine(doc, from, to)) return false
  let own = true
  doc.nodesBetween(from, to, (node) => {
    if (node.isInline && !isPutIn(node, by)) own = false
  })
  return own
}

/** Whether a range takes no part of a table, a figure or a cell with it: only whole ones, or what stands within one cell. */
function isWhole(doc: Node, from: number, to: number): boolean {
  const [$from, $to] = [doc.resolve(from), doc.resolve(to)]
  const shared = $from.sharedDepth(to)
  if (/^(table|tableRow)$/.test($from.node(shared).type.name)) return false
  return [$from, $to].every(($pos) => {
    for (let depth = shared + 1; depth <= $pos.depth; depth += 1) {
      const { type } = $pos.node(depth)
      if (type.spec.isolating === true || type.spec.tableRole !== undefined) return false
    }
    return true
  })
}

function moved({ from, to, putFrom, putTo }: TrackedRange, mapping: Mapping): TrackedRange {
  const end = putTo === to ? 1 : -1
  return {
    from: mapping.map(from, -1),
    to: mapping.map(to, 1),
    putFrom: mapping.map(putFrom, -1),
    putTo: mapping.map(putTo, end),
  }
}
