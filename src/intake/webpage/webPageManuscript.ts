import type { Found, Manuscript } from '../manuscript.ts'

/** A value with where it was found. */
export interface Finding<T> extends Found {
  readonly value: T
}

/** What the importer makes of a web page. */
export interface WebPageManuscript extends Manuscript {
  readonly kind: 'web-page'
}
