import type { Place } from './finding.ts'
import { maskText, maskTitles } from './text/maskText.ts'

/** What a text is. */
export type SliceKind = 'paragraph' | 'heading' | 'caption' | 'cell' | 'field'

/** One text under examination. Its masked forms have the same length, so that offsets hold in all of them. */
export interface Slice {
  readonly place: Place
  readonly kind: SliceKind
  readonly text: string
  /** without what is no Chinese prose: addresses, code, formulas, times, ratios, versions, English sentences */
  readonly plain: string
  /** `plain` without what stands in 《》 */
  readonly untitled: string
}

/** The masked forms of a text. */
export type Masks = (text: string) => { readonly plain: string; readonly untitled: string }

/** Makes the masked forms of a text. */
export const freshMasks: Masks = (text) => {
  const plain = maskText(text)
  return { plain, untitled: maskTitles(plain) }
}

/** Makes a slice; the masks are asked for when a rule first needs them. */
export function sliceOf(place: Place, kind: SliceKind, text: string, masks: Masks = freshMasks): Slice {
  return {
    place,
    kind,
    text,
    get plain() {
      return masks(text).plain
    },
    get untitled() {
      return masks(text).untitled
    },
  }
}
