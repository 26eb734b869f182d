/** Who can give the bytes of a body's pictures to another paper that they are copied to. */
export interface PictureSource {
  /** of which article or manuscript: one asked of by itself has them already */
  readonly of: string
  /** The bytes of a picture by its name; null where they are not to be had. */
  readonly bytes: (name: string) => Promise<Uint8Array | null>
  /** Tells the other windows that these were copied from here, or are dragged, which goes to no other window; left out, they are not told. */
  readonly copied?: (names: readonly string[], isDragged?: boolean) => void
}
