/** Bytes of pictures that a window lends to the others, at most: what one message can carry. */
export const MOST_LENT = 40 * 1024 * 1024

/** The pictures that a window copied last. */
export interface CopiedPictures {
  /** the window, by a name that it has given itself */
  readonly client: string
  /** the article that has them; null where it is none of the library: then the desk has those that the window lent */
  readonly id: string | null
  /** their names there */
  readonly names: readonly string[]
}
