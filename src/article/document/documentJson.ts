/** A mark as it stands in the file. */
export interface MarkJson {
  readonly type: string
  readonly attrs?: Readonly<Record<string, unknown>>
}

/** A node as it stands in the file: the form of ProseMirror's `toJSON`. */
export interface NodeJson {
  readonly type: string
  readonly attrs?: Readonly<Record<string, unknown>>
  readonly content?: readonly NodeJson[]
  readonly marks?: readonly MarkJson[]
  readonly text?: string
}

/** The body of an article. */
export interface DocumentJson extends NodeJson {
  readonly type: 'doc'
}
