import { mergedDocument } from '../../src/saving/merge/mergedDocument.ts'
import { mergedMetadata } from '../../src/saving/merge/mergedMetadata.ts'
import type { Choice } from '../../src/saving/merge/mergePlace.ts'
import type { DeskServices } from '../app/deskServices.ts'
import { articleMerge } from './articleMerge.ts'
import { placeKey } from './placeKey.ts'

/** What a person chose, by `placeKey`. */
export type Choices = ReadonlyMap<string, Choice>

/**
 * Makes one article of both versions, puts it on screen as one edit and saves it over the other version. What is on screen is merged as it is
 * now: where it has changed since, and a place is without a choice, nothing is done.
 * @returns false where nothing was done
 */
export async function applyMerge(
  { conflict, article }: Pick<DeskServices, 'conflict' | 'article'>,
  choices: Choices,
): Promise<boolean> {
  const { merge } = conflict.getState()
  const { session, actions } = article.getState()
  if (merge === null || session === null) return false
  const { places, fields } = articleMerge(merge, session.metadata, actions.currentDocument())
  const ofPlaces = places.flatMap((place) => (place.kind === 'disputed' ? [choices.get(placeKey(place))] : []))
  const ofFields = fields.disputed.map((field) => [field.key, choices.get(placeKey(field))] as const)
  if ([...ofPlaces, ...ofFields.map(([, choice]) => choice)].includes(undefined)) {
    conflict.getState().showConflict()
    return false
  }
  const { assets, etag } = merge.theirs
  return actions.merge({
    document: mergedDocument(places, ofPlaces as Choice[]),
    metadata: mergedMetadata(fields, Object.fromEntries(ofFields)),
    assets,
    etag,
  })
}
