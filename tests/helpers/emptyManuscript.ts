import { emptyDocument } from '../../src/article/document/emptyDocument.ts'
import { emptyMetadata } from '../../src/article/metadata.ts'
import type { Manuscript } from '../../src/intake/manuscript.ts'

/** A manuscript of which nothing was read but what is given. */
export function emptyManuscript(given: Partial<Manuscript> = {}): Manuscript {
  return {
    kind: 'plain-text',
    metadata: emptyMetadata(),
    found: {},
    document: emptyDocument(),
    lines: [],
    assets: [],
    dropped: [],
    losses: [],
    ...given,
  }
}
