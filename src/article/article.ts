import type { Asset } from './asset.ts'
import type { DocumentJson } from './document/documentJson.ts'
import type { Metadata } from './metadata.ts'
import type { ReviewState } from './reviewState.ts'

export type { Stage } from './stage.ts'
export type { ReviewState } from './reviewState.ts'

/** The file's own name for itself, so that any program can tell what it is. */
export const ARTICLE_FORMAT = 'qingyang/article'

/** The version this program writes. */
export const ARTICLE_VERSION = 1

/** What `article.json` holds: an article as an editor would say it. */
export interface Article {
  readonly format: typeof ARTICLE_FORMAT
  readonly version: typeof ARTICLE_VERSION
  readonly id: string
  /** ISO 8601 in UTC */
  readonly createdAt: string
  /** ISO 8601 in UTC; set by the desk at each save */
  readonly modifiedAt: string
  readonly metadata: Metadata
  readonly document: DocumentJson
  readonly assets: readonly Asset[]
  readonly review: ReviewState
}
