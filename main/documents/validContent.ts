import type { DocumentJson } from '../../src/article/document/documentJson.ts'
import { repairDocument } from '../../src/article/document/repairDocument.ts'
import type { Loss } from '../../src/article/loss.ts'
import type { Metadata } from '../../src/article/metadata.ts'
import { repairMetadata } from '../../src/article/repairMetadata.ts'
import { deskError, type DeskError } from '../../src/base/deskError.ts'
import { err, ok, type Result } from '../../src/base/result.ts'

/** What a window sends of an article. */
export interface Content {
  readonly metadata: Metadata
  readonly document: DocumentJson
}

/** Checks what a window sends. Whatever would have to be repaired is the error `contract.badInput`: nothing is changed in silence. */
export function validContent(given: { metadata: unknown; document: unknown }): Result<Content, DeskError> {
  const metadata = repairMetadata(given.metadata)
  const document = repairDocument(given.document)
  const [loss] = [...metadata.losses, ...document.losses]
  if (loss !== undefined) return err(deskError('contract.badInput', { detail: describe(loss) }))
  return ok({ metadata: metadata.metadata, document: document.document })
}

/** Where it is wrong, not what stands there: an error's detail goes to the log. */
function describe({ kind, where }: Loss): string {
  return `${kind} at ${where.slice(0, 80)}`
}
