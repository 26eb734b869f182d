import type { FieldKey } from '../../article/fields.ts'
import type { Metadata } from '../../article/metadata.ts'
import type { MergedMetadata } from './mergeMetadata.ts'
import type { Choice } from './mergePlace.ts'

/**
 * Merged metadata with the person's choices.
 * @param choices by field; a disputed field without one stays as mine has it
 */
export function mergedMetadata(
  { metadata, disputed }: MergedMetadata,
  choices: Readonly<Partial<Record<FieldKey, Choice>>>,
): Metadata {
  const chosen = disputed.map(({ key, mine, theirs, both }) => {
    const choice = choices[key] ?? 'mine'
    return [key, choice === 'both' ? (both ?? mine) : choice === 'mine' ? mine : theirs]
  })
  return { ...metadata, ...(Object.fromEntries(chosen) as Partial<Metadata>) }
}
