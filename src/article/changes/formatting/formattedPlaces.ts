import {
  AddMarkStep,
  AttrStep,
  Mapping,
  RemoveMarkStep,
  ReplaceAroundStep,
  StepMap,
  type Step,
} from '@tiptap/pm/transform'
import type { Node } from '@tiptap/pm/model'
import { isFrameAttribute, isFrameName } from '../../document/marks/place.ts'
import { isFormatName } from '../../document/marks/wordFormat.ts'
import { bodiesBefore } from '../bodiesBefore.ts'
import { isFrameStep } from '../places/isFrameStep.ts'
import { setsKind } from './setsKind.ts'

/** Where steps may have given another format, in positions after all of them. */
export interface FormattedPlaces {
  /** ranges whose words got or lost a mark that is format */
  readonly words: readonly { readonly from: number; readonly to: number }[]
  /** where blocks stand whose kind or attributes were set */
  readonly blocks: readonly number[]
  /** blocks were put into others or let out of them, or what they stand within is another now, was joined or divided: lists, quotations, boxes */
  readonly moved: boolean
}

/**
 * Finds what steps may have given another format; null where none did, which costs a look at each step.
 * @param before the body before the steps
 */
export function formattedPlaces(steps: readonly Step[], before: Node): FormattedPlaces | null {
  const bodyAt = bodiesBefore(steps, before)
  const frames = steps.map((step, index) => isFrameStep(step, () => bodyAt(index)))
  let moved = frames.includes(true)
  if (!moved && !steps.some(mayFormat)) return null
  const words: { from: number; to: number }[] = []
  const blocks = new Set<number>()
  const maps = steps.map((step) => step.getMap())
  steps.forEach((step, index) => {
    if (!mayFormat(step)) return
    // Most steps of a long list that sets formats move nothing.
    const rest = new Mapping(maps.slice(index + 1).filter((map) => map !== StepMap.empty))
    if (step instanceof AddMarkStep || step instanceof RemoveMarkStep) {
      words.push({ from: rest.map(step.from, 1), to: rest.map(step.to, -1) })
    } else if (step instanceof AttrStep) {
      if (isFrameAttribute(step.attr)) moved = true
      else blocks.add(rest.map(step.pos, 1))
    } else if (step instanceof ReplaceAroundStep) {
      if (setsKind(step) && !isFrameName(step.slice.content.firstChild?.type.name ?? ''))
        blocks.add(rest.map(step.from, 1))
      else moved = true
    }
  })
  return { words, blocks: [...blocks], moved }
}

/** Whether a step is none that only puts in or takes out, says something, or marks a change. */
function mayFormat(step: Step): boolean {
  if (step instanceof AddMarkStep || step instanceof RemoveMarkStep) return isFormatName(step.mark.type.name)
  return step instanceof AttrStep ? step.attr !== 'bookmark' : step instanceof ReplaceAroundStep
}
