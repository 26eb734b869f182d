/** A file in an archive, as its directory describes it. */
export interface ZipEntry {
  readonly name: string
  /** 0 as it is, 8 deflated */
  readonly method: number
  /** bytes in the archive, and once expanded */
  readonly packed: number
  readonly size: number
  /** where its own header begins */
  readonly offset: number
  readonly encrypted: boolean
}
