/** What a text is asked about. */
export interface SuggestAsk {
  readonly title: string
  /** one paragraph a line */
  readonly text: string
  /** characters an abstract may have */
  readonly most: number
}

/** A keyword that is offered. */
export interface OfferedWord {
  readonly word: string
  /** how often it stands in the text */
  readonly times: number
}

/** What a text offers for its own metadata. */
export interface Suggested {
  /** the weightiest first */
  readonly keywords: readonly OfferedWord[]
  /** of the text's own sentences; '' where none can stand by itself */
  readonly abstract: string
}

/** What is offered for an article: by its text, and by the library it stands in. */
export interface Offered {
  /** those that other articles have first */
  readonly keywords: readonly (OfferedWord & { readonly known: boolean })[]
  readonly abstract: string
  /** of articles about the same, the most frequent first */
  readonly channels: readonly { readonly path: readonly string[]; readonly articles: number }[]
}
