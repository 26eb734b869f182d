import type { DocumentJson, NodeJson } from '../../article/document/documentJson.ts'
import { emptyDocument } from '../../article/document/emptyDocument.ts'
import type { Choice, DisputedBlocks, MergePlace } from './mergePlace.ts'

/**
 * The body that a merge makes.
 * @param places of `mergeDocuments`
 * @param choices one for each disputed place, in order; a place without one takes both, so that nothing is lost
 */
export function mergedDocument(places: readonly MergePlace[], choices: readonly Choice[] = []): DocumentJson {
  let disputed = 0
  const content = places.flatMap((place) =>
    place.kind === 'settled' ? place.blocks : chosen(place, choices[disputed++] ?? 'both'),
  )
  return content.length === 0 ? emptyDocument() : { type: 'doc', content }
}

function chosen({ mine, theirs }: DisputedBlocks, choice: Choice): readonly NodeJson[] {
  if (choice === 'mine') return mine
  return choice === 'theirs' ? theirs : [...mine, ...theirs]
}
