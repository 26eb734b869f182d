import type { Node } from '@tiptap/pm/model'
import { Transform, type Step } from '@tiptap/pm/transform'
import type { ChangeAttrs } from '../document/marks/changeMark.ts'
import type { ChangedRange } from './changedRanges.ts'
import { decidedAlike } from './decidedAlike.ts'
import { trackFormatting } from './formatting/trackFormatting.ts'
import { hasPlaces } from './places/hasPlaces.ts'
import { readEdit } from './readEdit.ts'
import { regroupedRange } from './regroupedRange.ts'
import { keepEnds } from './keepEnds.ts'
import { spreadPlaces } from './places/spreadPlaces.ts'
import { trackLines } from './tables/trackLines.ts'
import { trackTable } from './tables/trackTable.ts'
import { trackChanges, type TrackedRange } from './trackChanges.ts'
import { widenedToWholes } from './widenedToWholes.ts'

/** What turns an edit into changes that can be decided on. */
export interface TrackedEdit {
  /** to be added to the edit */
  readonly steps: readonly Step[]
  /** where what came and went stands; null where that is not tracked */
  readonly tracked: readonly TrackedRange[] | null
  readonly ranges: readonly ChangedRange[]
  /** whether all of the edit is tracked */
  readonly all: boolean
}

/**
 * Works out the changes of an edit: what came and went, what was given another format, and what stands in another place. An edit beyond one line
 * counts as all tracked where a rejection of everything gives the very body that it gave before it; places are tracked where an acceptance gives the
 * edited one besides, else they are left as they are. What only a whole table can tell takes that table out and puts the edited one in.
 * @param edited the body after the edit
 * @param before the body before it
 * @param steps that made the one of the other
 * @param author who edits, when, and a fresh name for the change
 */
export function trackEdit(edited: Node, before: Node, steps: readonly Step[], author: ChangeAttrs): TrackedEdit {
  const made = trackParts(edited, before, steps, author)
  const table = made.all ? null : trackTable(edited, before, steps, author)
  if (table === null) return made
  const { range, put } = table
  if (range === null) return { ...made, all: true }
  const tracked = { from: range.fromB, to: put.to, putFrom: put.from, putTo: put.to }
  return { steps: table.steps, tracked: [tracked], ranges: [range], all: true }
}

/** Tracks an edit by the words, blocks, rows, columns and formats that it changed. */
function trackParts(edited: Node, before: Node, steps: readonly Step[], author: ChangeAttrs): TrackedEdit {
  const edit = readEdit(steps, before, edited)
  const { ranges } = edit
  const moved = edit.places?.moved === true
  const isInLine = ranges.every((range) => isLine(before, edited, range))
  const isSpread = !isInLine && hasPlaces(before)
  const attempt = (places: boolean): TrackedEdit & { readonly doc: Node } => {
    const formats = new Transform(edited)
    const isAll = trackFormatting(formats, before, edit, author, places)
    const words = new Transform(formats.doc)
    const tracked = ranges.length === 0 ? [] : trackChanges(words, before, ranges, author)
    if (places && tracked !== null && isSpread) spreadPlaces(words, tracked)
    const made = tracked === null ? formats : words
    const all = [...formats.steps, ...(tracked === null ? [] : words.steps)]
    return { steps: all, tracked, ranges, all: isAll && tracked !== null, doc: made.doc }
  }
  const made = attempt(true)
  if (made.tracked === null) {
    const whole = wholesReplaced(edited, before, ranges, author)
    if (whole !== null) return whole
    const lines = trackLines(edited, before, steps, author)
    if (lines !== null) return { steps: lines.steps, tracked: [], ranges, all: true }
  }
  const regrouped = made.all && !moved ? null : regroupedRange(before, edited)
  const grouped = regrouped === null ? null : wholesReplaced(edited, before, [regrouped], author)
  if (grouped !== null) return grouped
  if (isInLine && !moved) return made
  const isExact =
    made.tracked !== null &&
    decidedAlike(made.doc, before, 'reject') &&
    (!moved || ranges.length === 0 || isAccepted(made.doc, edited, before, ranges))
  if (isExact) return made
  return { ...(moved ? attempt(false) : made), all: false }
}

/** An edit that reached into a table or picture takes that out as a whole and puts in what is left of it; null where that would not do. */
function wholesReplaced(
  edited: Node,
  before: Node,
  replaced: readonly ChangedRange[],
  author: ChangeAttrs,
): TrackedEdit | null {
  const range = widenedToWholes(before, edited, replaced)
  if (range === null) return null
  const ranges = [range]
  const words = new Transform(edited)
  const tracked = trackChanges(words, before, ranges, author)
  const isExact =
    tracked !== null && decidedAlike(words.doc, before, 'reject') && isAccepted(words.doc, edited, before, ranges)
  return isExact ? { steps: words.steps, tracked, ranges, all: true } : null
}

/** Whether an acceptance of everything gives what it gives after the edit alone. */
function isAccepted(doc: Node, edited: Node, before: Node, ranges: readonly ChangedRange[]): boolean {
  const plain = new Transform(edited)
  keepEnds(plain, before, ranges)
  return decidedAlike(doc, plain.doc, 'accept')
}

/** Whether an edit stays within one line, where no place can be touched. */
function isLine(before: Node, edited: Node, { fromA, toA, fromB, toB }: ChangedRange): boolean {
  const [$a, $b] = [before.resolve(fromA), edited.resolve(fromB)]
  return (
    [$a, $b].every(({ parent }) => parent.inlineContent) &&
    $a.sameParent(before.resolve(toA)) &&
    $b.sameParent(edited.resolve(toB))
  )
}
