/** What a part refers to: another part of the file, or an address outside of it. */
export interface Relationship {
  /** the last word of its type: `styles`, `image`, `hyperlink` … */
  readonly type: string
  /** the part's name from the archive's root, or the address as it stands */
  readonly target: string
  readonly external: boolean
}

/** The relationships of one part, by their id. */
export type Relationships = ReadonlyMap<string, Relationship>
