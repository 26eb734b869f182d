import type { Node } from '@tiptap/pm/model'

/** Whether a change mark on this block speaks of its end, not of the whole of it. */
export function isTextEnd(node: Node): boolean {
  return node.type.name === 'paragraph' || node.type.name === 'heading'
}
