import type { Bilingual } from '../../base/language.ts'

/** Something that should be known of an item; its code is that of a warning or an error. */
export interface BatchNote {
  readonly code: string
  readonly message: Bilingual
}

/** What became of one article by one profile. */
export interface BatchItem {
  readonly id: string
  /** '' where the article could not be read */
  readonly title: string
  /** the profile's code name */
  readonly profile: string
  /** `held`: something has to be confirmed first; `refused`: it could not be exported; `cancelled`: it was not tried */
  readonly outcome: 'written' | 'held' | 'refused' | 'cancelled'
  /** files written, their paths in the output folder, and their sizes in bytes */
  readonly files: readonly { readonly path: string; readonly size: number | null }[]
  /** what should be known of it; for what was not written, why */
  readonly notes: readonly BatchNote[]
}

/** What became of an export of many articles by many profiles. */
export interface BatchReport {
  /** milliseconds since 1970 */
  readonly begun: number
  readonly ended: number
  readonly items: readonly BatchItem[]
}
