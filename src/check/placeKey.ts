import type { Place } from '../article/finding.ts'

/** A place as a word: the same for the same place. */
export function placeKey(place: Place): string {
  return place.kind === 'block' ? place.path.join('.') : place.kind === 'field' ? `${place.field} ${place.item}` : ''
}
