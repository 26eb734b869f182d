/** A query that was given a name, kept with the library. */
export interface SavedView {
  readonly id: string
  readonly name: string
  readonly query: string
}
