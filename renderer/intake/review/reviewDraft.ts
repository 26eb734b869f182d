import type { StoreApi } from 'zustand/vanilla'
import { isJsonObject } from '../../../src/article/isJsonObject.ts'
import type { Metadata } from '../../../src/article/metadata.ts'
import { repairMetadata } from '../../../src/article/repairMetadata.ts'
import { keptDrafts } from '../../app/unsent/keptDrafts.ts'
import type { UnsentState } from '../../app/unsent/unsentStore.ts'
import { parseJson } from '../../../src/base/parseJson.ts'

/** The fields of an import review as they are mended: kept until the article has them, or they are given up. */
export interface ReviewDraft {
  /** as they were mended the last time, or else as they are without */
  readonly metadata: Metadata
  readonly keep: (metadata: Metadata) => void
  readonly forget: () => void
}

/**
 * What was mended of a manuscript's fields the last time, and who keeps it.
 * @param about by what the same manuscript is known again
 * @param before the fields as they are without; over others, nothing is brought back
 */
export function reviewDraft(unsent: StoreApi<UnsentState>, about: string, before: Metadata): ReviewDraft {
  const drafts = keptDrafts(unsent, null)
  return {
    metadata: readDraft(drafts.read('import', about) ?? '', before),
    keep(metadata) {
      const isSame = JSON.stringify(metadata) === JSON.stringify(before)
      drafts.keep('import', about, isSame ? null : JSON.stringify({ over: before, metadata }))
    },
    forget: () => drafts.keep('import', about, null),
  }
}

function readDraft(kept: string, before: Metadata): Metadata {
  const read = parseJson(kept)
  if (!isJsonObject(read) || JSON.stringify(read.over) !== JSON.stringify(before)) return before
  return isJsonObject(read.metadata) ? repairMetadata({ ...before, ...read.metadata }).metadata : before
}
