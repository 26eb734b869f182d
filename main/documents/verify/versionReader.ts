/** Knows one kind of file in an article's `history/`. */
export interface VersionReader {
  /** whether a file is of this kind, by its name */
  matches(name: string): boolean
  /** The bytes of the article.json that a file keeps; null where the file is not whole: its checksum does not hold, or it is no article. */
  read(bytes: Uint8Array): Promise<Uint8Array | null>
  /** the file keeps what lay there whatever it was, so that bytes which are no article are no damage of the file */
  readonly asItWas: boolean
}
