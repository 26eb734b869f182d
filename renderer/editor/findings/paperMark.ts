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

/** A mark, and the key of what is said about it. */
export interface KeyedMark extends PaperMark {
  readonly key: string
}

/** Who knows what can be done about what is marked, by its key. */
export interface PaperFindings {
  /** The marks as they are to stand now. */
  readonly marks: () => readonly KeyedMark[]
  /** In words, how it is mended; null where it cannot be, or is known no more. */
  readonly fixOf: (key: string) => string | null
  readonly mend: (key: string) => void
  /** Lets this one stand. */
  readonly ignore: (key: string) => void
  /** Shows it in its list. */
  readonly show: (key: string) => void
}
