import { cleanDocument } from '../changes/cleanDocument.ts'
import { formulaText } from '../formula/formulaText.ts'
import { isDeleted } from '../changes/isDeleted.ts'
import { isGoneBlock } from '../changes/isGoneBlock.ts'
import type { DocumentJson, NodeJson } from './documentJson.ts'
import { isLineName } from './isLineName.ts'

/**
 * The text of a body, one paragraph, heading or caption a line; empty ones are left out, a hard break is a space, a formula what one would read
 * out. What was taken out under 修订 is not in it.
 */
export function bodyText(document: NodeJson): string {
  const read = document.type === 'doc' ? cleanDocument(document as DocumentJson) : document
  return textBlocks(read).filter(Boolean).join('\n')
}

/** The text of each text block, in order, empty ones included; without what was taken out under 修订. */
export function textBlocks(node: NodeJson): string[] {
  if (isGoneBlock(node)) return []
  return isLineName(node.type) ? [inlineText(node)] : (node.content ?? []).flatMap(textBlocks)
}

function inlineText(node: NodeJson): string {
  return (node.content ?? []).map((child) => (isDeleted(child) ? '' : (child.text ?? leafText(child)))).join('')
}

function leafText(child: NodeJson): string {
  if (child.type === 'hardBreak') return ' '
  return child.type === 'formula' && typeof child.attrs?.tex === 'string'
    ? formulaText(child.attrs.tex)
    : inlineText(child)
}
