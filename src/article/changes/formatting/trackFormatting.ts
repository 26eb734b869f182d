import type { Node } from '@tiptap/pm/model'
import { Mapping, StepMap, type Transform } from '@tiptap/pm/transform'
import type { ChangeAttrs } from '../../document/marks/changeMark.ts'
import type { EditRead } from '../readEdit.ts'
import { dropUnfit } from './dropUnfit.ts'
import { trackPlaces } from '../places/trackPlaces.ts'
import { trackBlocks } from './trackBlocks.ts'
import { trackWords } from './trackWords.ts'

/**
 * Turns formats that were set into changes that can be decided on: words and blocks of another format than before bear a mark with the one they had.
 * There is one change on a place: several keep the first format, under the name of who set the last; what comes back to that format is no change.
 * What this person put in goes or stays with its format.
 * @param tr holds the body after the edit; steps are added that move nothing
 * @param before the body before it
 * @param edit what made the one of the other
 * @param author who edits, when, and a fresh name for the change
 * @param withPlaces whether blocks that were put into others or let out of them are tracked too
 * @returns false where not everything is tracked: cells that were joined, a caption that became a line
 */
export function trackFormatting(
  tr: Transform,
  before: Node,
  { steps, ranges, places }: EditRead,
  author: ChangeAttrs,
  withPlaces = true,
): boolean {
  if (places === null) return true
  const moving = steps.map((step) => step.getMap()).filter((map) => map !== StepMap.empty)
  const back = new Mapping(moving.map((map) => map.invert()).reverse())
  trackWords(tr, before, back, places.words, ranges, author)
  dropUnfit(tr, places.blocks)
  // A block that stands elsewhere now could not be given its kind back there.
  if (places.moved && !withPlaces) return false
  const all = trackBlocks(tr, before, back, places.blocks, ranges, author)
  return (!places.moved || trackPlaces(tr, before, back, author)) && all
}
