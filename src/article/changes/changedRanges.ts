import type { Fragment, Node } from '@tiptap/pm/model'
import { Mapping, ReplaceAroundStep, ReplaceStep, type Step, type StepMap } from '@tiptap/pm/transform'
import { bodiesBefore } from './bodiesBefore.ts'
import { isFromTheEnd } from './isFromTheEnd.ts'
import { isFrameStep } from './places/isFrameStep.ts'

/** A range that steps put something else into: where it stood before them, and where it stands after them. */
export interface ChangedRange {
  readonly fromA: number
  readonly toA: number
  readonly fromB: number
  readonly toB: number
}

/**
 * The ranges that steps replaced, in order, none touching another. What only wraps, unwraps or turns a block into another kind (steps that go
 * round their content), and what only joins or divides lists, quotations and boxes, is left out: no word comes or goes with it. One that brings words along
 * or takes some away, as a paste that wraps a line in a list, is not.
 * @param before the body before the steps
 */
export function changedRanges(steps: readonly Step[], before: Node): ChangedRange[] {
  const ranges: ChangedRange[] = []
  const maps = steps.map((step) => step.getMap())
  const plain = rangesFromTheEnd(steps, maps, before)
  if (plain !== null) return plain
  const back = new Mapping(maps.map((map) => map.invert()).reverse())
  const bodyAt = bodiesBefore(steps, before)
  steps.forEach((step, index) => {
    if (!replaces(step, () => bodyAt(index))) return
    const rest = new Mapping(maps.slice(index + 1))
    const earlier = back.slice(maps.length - index)
    maps[index]?.forEach((oldStart, oldEnd, newStart, newEnd) => {
      ranges.push({
        fromA: earlier.map(oldStart, -1),
        toA: earlier.map(oldEnd, 1),
        fromB: rest.map(newStart, -1),
        toB: rest.map(newEnd, 1),
      })
    })
  })
  return joined(ranges)
}

/**
 * The ranges of many replacements made one before the other from the end, as all places found are replaced: none moves another's beginning, so that
 * each is known without carrying it through all other steps.
 * @returns null where the steps are others
 */
function rangesFromTheEnd(steps: readonly Step[], maps: readonly StepMap[], before: Node): ChangedRange[] | null {
  if (!isFromTheEnd(steps) || steps.some((step) => isFrameStep(step, () => before))) return null
  const ranges: ChangedRange[] = []
  for (const map of maps) map.forEach((fromA, toA, _, toB) => ranges.push({ fromA, toA, fromB: fromA, toB }))
  let moved = 0
  return ranges.toReversed().map(({ fromA, toA, toB }) => {
    const range = { fromA, toA, fromB: fromA + moved, toB: toB + moved }
    moved += toB - toA
    return range
  })
}

/** Whether words, or blocks that are more than what others stand within, come or go with a step. */
function replaces(step: Step, body: () => Node): boolean {
  if (step instanceof ReplaceStep) return !isFrameStep(step, body)
  return step instanceof ReplaceAroundStep && movesWords(step, body)
}

/** Whether words come or go with a step that goes round its content. One node more or less on either side is none. */
function movesWords(step: ReplaceAroundStep, body: () => Node): boolean {
  if (hasWords(step.slice.content)) return true
  const { from, gapFrom, gapTo, to } = step
  const sides = [
    [from, gapFrom],
    [gapTo, to],
  ] as const
  return sides.some(([start, end]) => end > start + 1 && hasWordsBetween(body(), start, end))
}

function hasWordsBetween(body: Node, from: number, to: number): boolean {
  let has = false
  body.nodesBetween(from, to, (node) => {
    has ||= node.isInline
    return !has
  })
  return has
}

function hasWords(content: Fragment): boolean {
  let has = false
  content.descendants((node) => {
    has ||= node.isInline
    return !has
  })
  return has
}

function joined(ranges: readonly ChangedRange[]): ChangedRange[] {
  const out: ChangedRange[] = []
  for (const range of [...ranges].sort((a, b) => a.fromB - b.fromB || a.fromA - b.fromA)) {
    const last = out.at(-1)
    if (last === undefined || (range.fromB > last.toB && range.fromA > last.toA)) out.push(range)
    else {
      out[out.length - 1] = {
        fromA: Math.min(last.fromA, range.fromA),
        toA: Math.max(last.toA, range.toA),
        fromB: Math.min(last.fromB, range.fromB),
        toB: Math.max(last.toB, range.toB),
      }
    }
  }
  return out
}
