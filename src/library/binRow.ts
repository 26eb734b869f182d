/** What the bin shows of one deleted article. */
export interface BinRow {
  /** of its folder in the bin */
  readonly name: string
  /** the article's id */
  readonly id: string
  readonly title: string
  /** ISO 8601 in UTC; null where nothing tells */
  readonly deletedAt: string | null
  /** who deleted it; '' where nothing tells */
  readonly deletedBy: string
  /** 字数 of the body */
  readonly characters: number
  /** pictures and attachments */
  readonly files: number
  /** of everything in its folder, in bytes */
  readonly size: number
  /** set where the article's file cannot be read */
  readonly damaged?: true
  /** set where a journal runs past the article's file */
  readonly unsaved?: true
}
