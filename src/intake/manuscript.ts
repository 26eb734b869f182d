import type { Bilingual } from '../base/language.ts'
import type { Asset } from '../article/asset.ts'
import type { DocumentJson } from '../article/document/documentJson.ts'
import type { FieldKey } from '../article/fields.ts'
import type { Loss } from '../article/loss.ts'
import type { Metadata } from '../article/metadata.ts'

/** A piece of the manuscript that is not the article (page furniture), left out and told. */
export interface Dropped {
  readonly what: string
  /** 1-based line of the manuscript */
  readonly line: number
  readonly why: Bilingual
}

/** The bytes of a picture that came with the manuscript. */
export interface ManuscriptPicture {
  /** the name of its asset */
  readonly name: string
  readonly bytes: Uint8Array
}

/** How far a value can be trusted: labelled by the manuscript itself, read from its place, or a guess that a person should look at. */
export type Confidence = 'sure' | 'likely' | 'guess'

/** Where a value was found, in words for the import review, and how sure it is. */
export interface Found {
  readonly where: string
  readonly confidence: Confidence
  /** other values that the manuscript has for the field, as they stand in it */
  readonly alternatives?: readonly string[]
}

/** Each filled field with where it was found. */
export type FoundFields = Readonly<Partial<Record<FieldKey, Found>>>

/** What says that pages are of one article: one title, numbered file names, links from one to the next. */
export type PageTie = 'titles' | 'names' | 'links'

/** What an importer makes of a manuscript. Nothing is lost silently: what is not in the document or metadata stands in `dropped` or `losses`. */
export interface Manuscript {
  readonly kind: 'page-text' | 'plain-text' | 'markdown' | 'web-page' | 'word'
  readonly metadata: Metadata
  /** for every field that is filled, but for the language */
  readonly found: FoundFields
  readonly document: DocumentJson
  /** the manuscript's own text, line by line, as far as a person would look; `dropped` and `losses` count by it */
  readonly lines: readonly string[]
  /** pictures and files, by name; their bytes are null where only the name is known */
  readonly assets: readonly Asset[]
  /** the bytes of those assets that came with the manuscript; they are kept with the article once there is one */
  readonly pictures?: readonly ManuscriptPicture[]
  /** why several pages became one manuscript; left out where it is one file's */
  readonly ties?: readonly PageTie[]
  readonly dropped: readonly Dropped[]
  readonly losses: readonly Loss[]
}
