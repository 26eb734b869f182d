/** A Word file with what a reader must find in it, written by hand beside it. */
export interface WordFixture {
  readonly name: string
  readonly bytes: () => Uint8Array
  /** what a person sees in it, one thing a line: see `outlineOf` */
  readonly outline: string
  /** fields of the metadata that it fills */
  readonly metadata?: Readonly<Record<string, string | readonly string[]>>
  /** false where what is right is a matter of form, and peers have forms of their own */
  readonly compare?: false
  /** words that must not be in the text */
  readonly absent?: readonly string[]
}
