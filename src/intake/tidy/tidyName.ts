/** What tidying can do, in the order in which it is done. */
export const TIDY_NAMES = [
  'typedIndents',
  'emptyParagraphs',
  'halfWidth',
  'spaces',
  'indents',
  'pictures',
  'headings',
] as const

export type TidyName = (typeof TIDY_NAMES)[number]

/** What is done unless a person chooses otherwise: headings are offered, never made by themselves. */
export const DEFAULT_TIDY: readonly TidyName[] = TIDY_NAMES.filter((name) => name !== 'headings')
