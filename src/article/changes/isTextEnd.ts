import type { Node } from '@tiptap/pm/model'

const TEXTS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'groupCaption', 'tableCaption'])

/** Whether a change mark on this block speaks of its end, not of the whole of it. */
export function isTextEnd(node: Node): boolean {
  return TEXTS.has(node.type.name)
}
