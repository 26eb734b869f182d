import type { NodeJson } from '../../article/document/documentJson.ts'
import { ATOM } from './characters.ts'

/** The text of a text block, an atom of the line as U+FFFC: an offset in it is ProseMirror's offset in the block. */
export function inlineText(block: NodeJson): string {
  return (block.content ?? []).map((child) => child.text ?? ATOM).join('')
}
