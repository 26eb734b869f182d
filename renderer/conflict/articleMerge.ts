import type { DocumentJson } from '../../src/article/document/documentJson.ts'
import type { Metadata } from '../../src/article/metadata.ts'
import type { ArticleText, Conflict } from '../../src/contract/answers.ts'
import { valueKey } from '../../src/saving/compare/valueKey.ts'
import { mergeDocuments } from '../../src/saving/merge/mergeDocuments.ts'
import { mergeMetadata, type MergedMetadata } from '../../src/saving/merge/mergeMetadata.ts'
import type { MergePlace } from '../../src/saving/merge/mergePlace.ts'

/** An open article and the other version of it, merged as far as they can be. */
export interface ArticleMerge {
  readonly base: ArticleText | null
  readonly mine: ArticleText
  readonly theirs: Conflict['theirs']
  readonly places: readonly MergePlace[]
  readonly fields: MergedMetadata
  /** places and fields that the person has to choose for */
  readonly disputed: number
  /** nothing was changed here: all that differs is theirs */
  readonly untouched: boolean
}

/** Merges what is on screen with the other version. */
export function articleMerge({ base, theirs }: Conflict, metadata: Metadata, document: DocumentJson): ArticleMerge {
  const places = mergeDocuments(base?.document ?? null, document, theirs.document)
  const fields = mergeMetadata(base?.metadata ?? null, metadata, theirs.metadata)
  const disputed = places.filter(({ kind }) => kind === 'disputed').length + fields.disputed.length
  const mine = { metadata, document }
  return { base, mine, theirs, places, fields, disputed, untouched: base !== null && sameText(base, mine) }
}

function sameText(a: ArticleText, b: ArticleText): boolean {
  return valueKey([a.document, a.metadata]) === valueKey([b.document, b.metadata])
}
