import { Fragment, type Node } from '@tiptap/pm/model'
import { ReplaceAroundStep, ReplaceStep, Transform, type Step } from '@tiptap/pm/transform'
import type { ChangedRange } from '../changedRanges.ts'
import { differingRange } from '../differingRange.ts'
import { differingParts, type DifferingPart } from './differingParts.ts'
import { joinedParts } from './joinedParts.ts'

/**
 * Steps that are made at most: each looks through the row of all blocks, which takes half a millisecond at 300,000 汉字, and what a window knows by places is
 * carried through it.
 */
const MOST_STEPS = 200

/**
 * Makes a body another one by a step for each run of blocks that differs, the last first, each of which replaces no more than what differs: what stands
 * beside and between keeps its place, and what another window writes there meanwhile. Of very many runs those nearest to one another share a step. Where
 * one line alone stands elsewhere the step goes round its words: the cursor stays among them, and so does what is written there.
 * @param most steps at most
 */
export function replaceWhole(tr: Transform, next: Node, most = MOST_STEPS): void {
  const { doc } = tr
  const runs = differingParts(doc, next).filter((part) => !isSame(doc, next, part))
  const starts = startsOf(doc)
  const steps = joinedParts(runs, most).map((part) => partStep(doc, next, part, starts))
  const known = steps.filter((step) => step !== null)
  const whole = known.length < steps.length ? wholeStep(doc, next) : null
  for (const step of whole === null ? known.reverse() : [whole]) tr.step(step)
}

/** Where each block begins. */
function startsOf({ children }: Node): readonly number[] {
  let pos = 0
  return children.map(({ nodeSize }) => (pos += nodeSize) - nodeSize)
}

function isSame(doc: Node, next: Node, { fromA, toA, fromB, toB }: DifferingPart): boolean {
  const was = doc.children.slice(fromA, toA)
  return was.length === toB - fromB && was.every((child, index) => child.eq(next.child(fromB + index)))
}

/** The step that makes one run of blocks another; null where that cannot be made alone. */
function partStep(
  doc: Node,
  next: Node,
  { fromA, toA, fromB, toB }: DifferingPart,
  starts: readonly number[],
): Step | null {
  // A body holds at least one block: with the one before them, or behind them.
  const [ahead, behind] = fromA > 0 ? [1, 0] : [0, toA < doc.childCount ? 1 : 0]
  const part = (body: Node, from: number, to: number): Node =>
    body.copy(Fragment.from(body.children.slice(from - ahead, to + behind)))
  const step = wholeStep(part(doc, fromA, toA), part(next, fromB, toB))
  return step === null ? null : moved(step, starts[fromA - ahead] ?? doc.content.size)
}

function moved(step: ReplaceStep | ReplaceAroundStep, by: number): Step {
  const { from, to, slice } = step
  if (step instanceof ReplaceStep) return new ReplaceStep(from + by, to + by, slice)
  return new ReplaceAroundStep(from + by, to + by, step.gapFrom + by, step.gapTo + by, slice, step.insert)
}

/** The step that replaces what differs of a body; null where nothing does. */
function wholeStep(doc: Node, next: Node): ReplaceStep | ReplaceAroundStep | null {
  const differing = differingRange(doc, next)
  if (differing === null) return null
  const { fromA: from, toA, toB } = differing
  const steps = [
    aroundWords(doc, next, differing),
    new ReplaceStep(from, toA, next.slice(from, toB)),
    new ReplaceStep(0, doc.content.size, next.slice(0, next.content.size)),
  ]
  return steps.find((each) => each !== null && gives(each, doc, next)) ?? null
}

/** The step that goes round the words of a line; null where not one alone with the same words stands in what differs. */
function aroundWords(doc: Node, next: Node, { fromA: from, toA, toB }: ChangedRange): ReplaceAroundStep | null {
  const [was, now] = [onlyLine(doc, from, toA), onlyLine(next, from, toB)]
  if (was === null || now === null || !was.node.content.eq(now.node.content)) return null
  const { size } = now.node.content
  const [gapFrom, insert] = [was.pos + 1, now.pos + 1]
  if (gapFrom < from || gapFrom + size > toA || insert < from) return null
  const empty = size === 0 ? next : new Transform(next).delete(insert, insert + size).doc
  return new ReplaceAroundStep(from, toA, gapFrom, gapFrom + size, empty.slice(from, toB - size), insert - from)
}

function onlyLine(doc: Node, from: number, to: number): { readonly node: Node; readonly pos: number } | null {
  const lines: { readonly node: Node; readonly pos: number }[] = []
  doc.nodesBetween(from, to, (node, pos) => {
    if (node.isTextblock) lines.push({ node, pos })
    return !node.isTextblock
  })
  const [line, more] = lines
  return line === undefined || more !== undefined ? null : line
}

function gives(step: Step, doc: Node, next: Node): boolean {
  try {
    return step.apply(doc).doc?.eq(next) === true
  } catch {
    return false
  }
}
