import type { NodeJson } from '../../../article/document/documentJson.ts'
import { formulaText } from '../../../article/formula/formulaText.ts'

/** The text of a line's nodes: a break is a space, a note is nothing, a formula what one would read out. */
export function lineText(nodes: readonly NodeJson[]): string {
  return nodes.map((node) => node.text ?? leafText(node)).join('')
}

function leafText({ type, attrs }: NodeJson): string {
  if (type === 'formula') return formulaText(String(attrs?.tex))
  return type === 'footnote' ? '' : ' '
}
