import type { NodeJson } from '../../../article/document/documentJson.ts'

/** The text of a line's nodes: a break is a space, a note is nothing. */
export function lineText(nodes: readonly NodeJson[]): string {
  return nodes.map(({ type, text }) => text ?? (type === 'footnote' ? '' : ' ')).join('')
}
