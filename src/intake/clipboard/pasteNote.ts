/** What a paste left out, changed, or could not bring along. */
export const PASTE_NOTE_KINDS = [
  'styleSheets',
  'comments',
  'scripts',
  'embeds',
  'controls',
  'hidden',
  'deletions',
  'remarks',
  'leakedStyles',
  'officeMarkup',
  'typedIndents',
  'layoutTables',
  'emptyParagraphs',
  'decoration',
  'droppedLinks',
  'remotePictures',
  'missingPictures',
  'refusedPictures',
  'tinyPictures',
] as const

export type PasteNoteKind = (typeof PASTE_NOTE_KINDS)[number]

/** One line of a paste's report. */
export interface PasteNote {
  readonly kind: PasteNoteKind
  readonly count: number
  /** names, addresses or words that tell which ones, where that helps; at most ten */
  readonly samples: readonly string[]
}
