import { isDeleted } from '../../article/changes/isDeleted.ts'
import { storedOffset } from '../../article/changes/storedOffset.ts'
import type { NodeJson } from '../../article/document/documentJson.ts'
import type { Edit } from '../../article/finding.ts'

/** Edits in the text of a block as the edits of its stored line, in which what was taken out under 修订 still stands. */
export function storedEdits({ content = [] }: NodeJson, edits: readonly Edit[]): readonly Edit[] {
  if (!content.some(isDeleted)) return edits
  const pieces = content.map((piece) => ({ size: piece.text?.length ?? 1, deleted: isDeleted(piece) }))
  return edits.map(({ from, to, text }) => {
    const start = storedOffset(pieces, from, 'from')
    return { from: start, to: from === to ? start : storedOffset(pieces, to, 'to'), text }
  })
}
