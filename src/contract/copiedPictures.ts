/** The pictures that a window copied last. */
export interface CopiedPictures {
  /** the window, by a name that it has given itself */
  readonly client: string
  /** the article that has them; null where other windows cannot get at them */
  readonly id: string | null
  /** their names there */
  readonly names: readonly string[]
}
