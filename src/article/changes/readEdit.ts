import type { Node } from '@tiptap/pm/model'
import type { Step } from '@tiptap/pm/transform'
import { changedRanges, type ChangedRange } from './changedRanges.ts'
import { partReopened } from './partReopened.ts'
import { formattedPlaces, type FormattedPlaces } from './formatting/formattedPlaces.ts'
import { dividesFrames } from './places/dividesFrames.ts'

/** What is known of an edit before it is tracked. */
export interface EditRead {
  readonly steps: readonly Step[]
  /** what it replaced */
  readonly ranges: readonly ChangedRange[]
  /** where it may have given another format; null where nowhere */
  readonly places: FormattedPlaces | null
}

/**
 * Reads an edit once, however often its tracking is tried.
 * @param before the body before the steps
 * @param edited the body after them
 */
export function readEdit(steps: readonly Step[], before: Node, edited: Node): EditRead {
  const ranges = changedRanges(steps, before).flatMap((range) => partReopened(range, before, edited))
  const places = formattedPlaces(steps, before)
  if (places?.moved === true || !ranges.some((range) => dividesFrames(before, edited, range)))
    return { steps, ranges, places }
  return { steps, ranges, places: { words: [], blocks: [], ...places, moved: true } }
}
