import type { FieldKey } from '../../article/fields.ts'
import type { Manuscript } from '../manuscript.ts'

/** How far a value can be trusted: labelled on the page itself, read from its place, or a guess that a person should look at. */
export type Confidence = 'sure' | 'likely' | 'guess'

/** Where a value was found, in words for the import review, and how sure it is. */
export interface Found {
  readonly where: string
  readonly confidence: Confidence
}

/** A value with where it was found. */
export interface Finding<T> extends Found {
  readonly value: T
}

/** What the importer makes of a web page: a manuscript, and for each field that is filled where it was found. */
export interface WebPageManuscript extends Manuscript {
  readonly kind: 'web-page'
  readonly found: Partial<Record<FieldKey, Found>>
}
