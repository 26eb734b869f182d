/** A place on the paper that something is to be said about. */
export interface PaperMark {
  /** the block, by its child indexes from the root */
  readonly path: readonly number[]
  /** in the block's content, in ProseMirror's offsets */
  readonly from: number
  readonly to: number
  readonly severity: 'error' | 'warning' | 'hint'
}

/** Edits of one block; offsets as in a mark, in order, none overlapping. */
export interface BlockEdits {
  readonly path: readonly number[]
  readonly edits: readonly { readonly from: number; readonly to: number; readonly text: string }[]
}
