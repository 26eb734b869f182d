/** A template as it lies in the library. */
export interface StoredTemplate {
  readonly name: string
  readonly text: string
  /** another for another content */
  readonly etag: string
}

/** A place in a filled page that a page should not have. */
export interface OutputFault {
  /** in the page, from 1 */
  readonly line: number
  /** the HTML parser's word for it */
  readonly what: string
}

/** A page as a template makes it. */
export interface FilledTemplate {
  readonly html: string
  /** what is not well-formed in it */
  readonly faults: readonly OutputFault[]
}
