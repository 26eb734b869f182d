/** A word list as it stands in its file. */
export interface LexiconFile {
  /** the file's name within `lexicons/` */
  readonly file: string
  readonly text: string
}
