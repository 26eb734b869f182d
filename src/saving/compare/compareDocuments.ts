import type { DocumentJson } from '../../article/document/documentJson.ts'
import { compareBlocks } from './compareBlocks.ts'
import type { DocumentComparison } from './comparison.ts'

/**
 * Compares two bodies. Leaving out of the answer what was inserted gives `before` again, leaving out what was deleted gives `after`; each change
 * stands where a person would look for it, deletions first. Bodies that differ in everything still end in bounded time.
 */
export function compareDocuments(before: DocumentJson, after: DocumentJson): DocumentComparison {
  return { blocks: compareBlocks(before.content ?? [], after.content ?? []) }
}
