import type { FieldKey } from '../../src/article/fields.ts'
import type { Metadata } from '../../src/article/metadata.ts'
import { fieldLength, type FieldLength } from '../../src/publish/fieldLength.ts'
import type { Profile } from '../../src/publish/profile.ts'

/** A field measured at the profile that leaves it the least room. */
export interface TightestLimit extends FieldLength {
  readonly profile: Profile
}

/** Measures a field at every profile and gives the fullest; null where no profile limits it. */
export function tightestLimit(metadata: Metadata, key: FieldKey, profiles: readonly Profile[]): TightestLimit | null {
  const share = ({ length, most }: FieldLength) => length / most
  let tightest: TightestLimit | null = null
  for (const profile of profiles) {
    const measured = fieldLength(metadata, key, profile)
    if (measured === null) continue
    const tighter =
      tightest === null ||
      share(measured) > share(tightest) ||
      (measured.length === 0 && tightest.length === 0 && measured.most < tightest.most)
    if (tighter) tightest = { ...measured, profile }
  }
  return tightest
}
