import type { FieldKey } from '../../../src/article/fields.ts'

/** A field for which the text, or the library, offers something. */
export type SuggestedKey = 'keywords' | 'abstract' | 'channelPath'

const SUGGESTED: ReadonlySet<FieldKey> = new Set<SuggestedKey>(['keywords', 'abstract', 'channelPath'])

/** Whether something is offered for a field. */
export function isSuggested(key: FieldKey): key is SuggestedKey {
  return SUGGESTED.has(key)
}
