/** One line of a manuscript. */
export interface Line {
  /** 1-based, as an editor counts */
  readonly number: number
  /** without indent and trailing spaces; '' for a line on which nothing can be seen */
  readonly text: string
  /** it began with spaces: a paragraph of body text, in manuscripts that type their indents */
  readonly indented: boolean
}
