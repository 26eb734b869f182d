import type { DisputedField } from '../../src/saving/merge/mergeMetadata.ts'
import type { DisputedBlocks } from '../../src/saving/merge/mergePlace.ts'

/** Names what a person chooses between, by what it says: a choice holds for as long as both sides say the same. */
export function placeKey(place: DisputedBlocks | DisputedField): string {
  return JSON.stringify(['key' in place ? place.key : null, place.mine, place.theirs])
}
