/** A place in the document that was found, in ProseMirror's positions. */
export interface FoundPlace {
  readonly from: number
  readonly to: number
  /** what a pattern's groups hold there; empty where words were looked for */
  readonly groups: readonly string[]
}
