import { isDeleted } from '../../article/changes/isDeleted.ts'
import type { NodeJson } from '../../article/document/documentJson.ts'
import { ATOM } from './characters.ts'

/**
 * The text of a text block, an atom of the line as U+FFFC: an offset in it is ProseMirror's offset in the block. What was taken out under 修订 is
 * not in it; `storedOffset` leads back.
 */
export function inlineText(block: NodeJson): string {
  const { content: all = [] } = block
  const content = all.some(isDeleted) ? all.filter((piece) => !isDeleted(piece)) : all
  // One piece of text is given as it is, so that it is known again without being read.
  if (content.length === 1) return content[0]?.text ?? ATOM
  return content.map((child) => child.text ?? ATOM).join('')
}
