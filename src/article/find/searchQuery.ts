/** What is looked for in a body. */
export interface SearchQuery {
  /** words, or a regular expression where `isPattern` */
  readonly text: string
  readonly matchCase: boolean
  /** full- and half-width forms (`，` and `,`, `Ａ` and `A`) are told apart */
  readonly matchWidth: boolean
  /** Latin words and figures are found whole only; 汉字 have no such edge */
  readonly wholeWord: boolean
  readonly isPattern: boolean
}

/** Nothing, looked for as most people look. */
export const EMPTY_QUERY: SearchQuery = {
  text: '',
  matchCase: false,
  matchWidth: false,
  wholeWord: false,
  isPattern: false,
}
