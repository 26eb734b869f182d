/** The library file's own name for itself. */
export const LIBRARY_FORMAT = 'qingyang/library'

/** The version this program writes. */
export const LIBRARY_VERSION = 1

/** What `library.json` holds. */
export interface LibraryFile {
  readonly format: typeof LIBRARY_FORMAT
  readonly version: typeof LIBRARY_VERSION
  readonly id: string
  readonly name: string
  /** ISO 8601 in UTC */
  readonly createdAt: string
}
