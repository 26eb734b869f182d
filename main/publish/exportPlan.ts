import type { Profile } from '../../src/publish/profile.ts'

/** One article by one profile. */
export interface ExportJob {
  readonly id: string
  readonly profile: string
  /** where its files go, within the output folder; '' for the folder itself */
  readonly folder: string
}

/**
 * What an export of several articles by several profiles has to do, so that no two of them write the same file: several profiles have a
 * folder each, and so have several articles where a profile writes more than one archive. Words that name a profile are profiles, also where
 * they stand among the ids (`--profile page trs`): no id looks like one.
 * @param profilesKnown of the library, and those that every desk has
 */
export function exportPlan(
  words: readonly string[],
  named: readonly string[],
  profilesKnown: readonly Profile[],
): ExportJob[] {
  const known = new Map(profilesKnown.map((profile) => [profile.name, profile]))
  const ids = [...new Set(words.filter((word) => !known.has(word)))]
  const all = [...named.flatMap((name) => name.split(',')), ...words.filter((word) => known.has(word))]
  const profiles = [...new Set(all)]
  return profiles.flatMap((profile) => {
    const isArchive = ['trs', 'package', 'word', 'pdf'].includes(known.get(profile)?.target ?? '')
    return ids.map((id) => ({
      id,
      profile,
      folder: [profiles.length > 1 ? profile : '', ids.length > 1 && !isArchive ? id : ''].filter(Boolean).join('/'),
    }))
  })
}
