import type { Bilingual } from '../../base/language.ts'
import type { Profile } from '../profile.ts'
import type { ProfileProblem } from './profileProblem.ts'

/** A profile that can be used, with the mark of what is stored of it: whoever changes it says which he saw. */
export interface StoredProfile {
  readonly profile: Profile
  readonly mark: string
}

/** A stored profile that cannot be used. It stays in the file as it is until somebody mends or removes it. */
export interface BrokenProfile {
  /** its code name where it has one, else its place in the list: `#3` */
  readonly name: string
  readonly label: Bilingual
  readonly mark: string
  readonly problems: readonly ProfileProblem[]
}

/** The profiles of a library. */
export interface LibraryProfiles {
  /** in their order; those that every desk has until somebody changed one */
  readonly profiles: readonly StoredProfile[]
  readonly broken: readonly BrokenProfile[]
  /** the name of the profile that new articles are bound for; null: the first */
  readonly standard: string | null
}
