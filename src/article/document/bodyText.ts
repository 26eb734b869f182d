import type { NodeJson } from './documentJson.ts'

const TEXTBLOCKS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'figure'])

/** The text of a body, one paragraph, heading or caption a line; empty ones are left out, a hard break is a space. */
export function bodyText(document: NodeJson): string {
  return textBlocks(document).filter(Boolean).join('\n')
}

/** The text of each text block, in order, empty ones included. */
export function textBlocks(node: NodeJson): string[] {
  if (TEXTBLOCKS.has(node.type)) return [inlineText(node)]
  return (node.content ?? []).flatMap(textBlocks)
}

function inlineText(node: NodeJson): string {
  return (node.content ?? [])
    .map((child) => child.text ?? (child.type === 'hardBreak' ? ' ' : inlineText(child)))
    .join('')
}
