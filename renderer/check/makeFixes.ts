import { emptyDocument } from '../../src/article/document/emptyDocument.ts'
import { applyFixes } from '../../src/check/applyFixes.ts'
import type { Finding } from '../../src/article/finding.ts'
import { joinEdits } from '../../src/check/joinEdits.ts'
import { changedFields } from '../app/changedFields.ts'
import type { ArticleState } from '../app/createArticleStore.ts'

/** Mends findings of the open article by their first fix: those of the body as one edit of the paper, those of the metadata as one change. False where nothing was mended. */
export function makeFixes({ session, actions }: ArticleState, findings: readonly Finding[]): boolean {
  if (session === null || session.readOnly) return false
  const blocks = joinEdits(findings).flatMap(({ place, edits }) =>
    place.kind === 'block' ? [{ path: place.path, edits }] : [],
  )
  const mended = blocks.length > 0 && (actions.paper()?.editBlocks(blocks) ?? false)
  const inFields = findings.filter(({ place }) => place.kind === 'field')
  const { metadata } = applyFixes({ metadata: session.metadata, document: emptyDocument() }, inFields)
  const patch = changedFields(session.metadata, metadata)
  if (Object.keys(patch).length === 0) return mended
  actions.changeMetadata(patch)
  return true
}
