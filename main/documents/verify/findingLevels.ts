/**
 * What can be found in a library. `damage`: something is not as it was written; `stray`: left behind by a crash, and in nobody's way; `note`:
 * as it may be, and good to know.
 */
export const FINDING_LEVELS = {
  libraryMissing: 'damage',
  libraryBroken: 'damage',
  libraryNewer: 'note',
  articleMissing: 'damage',
  articleBroken: 'damage',
  articleLosses: 'damage',
  articleNewer: 'note',
  notAnArticle: 'note',
  assetMissing: 'damage',
  assetChanged: 'damage',
  assetWrongHash: 'damage',
  assetNotPicture: 'damage',
  assetAbsent: 'note',
  assetUnrecorded: 'note',
  journalBroken: 'damage',
  journalDamaged: 'damage',
  journalTorn: 'damage',
  journalForeign: 'damage',
  journalUnfit: 'damage',
  journalUnsaved: 'note',
  versionBroken: 'damage',
  copyBroken: 'note',
  versionUnknown: 'note',
  temporary: 'stray',
  temporaryFresh: 'note',
  unfinished: 'stray',
  unfinishedFresh: 'note',
  leftover: 'note',
  lockHeld: 'note',
  lockBroken: 'stray',
  deletionUnknown: 'note',
  unreadable: 'damage',
} as const

/** What was found. */
export type FindingKind = keyof typeof FINDING_LEVELS

/** How much it matters. */
export type FindingLevel = (typeof FINDING_LEVELS)[FindingKind]
