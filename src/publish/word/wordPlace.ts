/** Where a block stands, as far as its look in a Word file depends on it. */
export interface WordPlace {
  /** in a quotation or a pull quote, in a cell, or in the text itself */
  readonly within: 'flow' | 'quote' | 'pull' | 'cell'
  /** lists round it */
  readonly depth: number
  /** the list that it begins an item of, by its number in the file; null for any other block */
  readonly list: number | null
  /** what is left of the page's width, in twentieths of a point */
  readonly width: number
}

/** A block of a Word file, written when it is known where it stands. */
export type WordBlock = (place: WordPlace) => string

/** The text's own width on an A4 page, in twentieths of a point. */
export const TEXT_WIDTH = 8732

/** How far each level of a list is set in, in twentieths of a point: two 汉字 of the text. */
export const LIST_STEP = 480

/** Word numbers levels 0 to 8; deeper lists share the last. */
export const DEEPEST = 8
