/**
 * Characters of our own among the encoded text. All lie in Unicode's private use area, which no text of an article reaches, and are letters to
 * the index: a plain ASCII mark would end its word.
 */
export const MARKS = {
  /** before the first letter of a Latin word: a search finds words by their beginning */
  word: '\ue100',
  /** between paragraphs and between values: no search reaches over it */
  end: '\ue101',
  /** added to an ASCII mark's own number */
  ascii: 0xe000,
  /** added to a letter's place in the alphabet: the first letter of a 汉字's sound */
  initial: 0xe200,
  /** added to a field's place in the field table */
  field: 0xe300,
} as const
