import type { Node } from '@tiptap/pm/model'
import { isLineName } from '../document/isLineName.ts'

/** Whether a change mark on this block speaks of its end, not of the whole of it. */
export function isTextEnd(node: Node): boolean {
  return isLineName(node.type.name) && node.type.name !== 'figure'
}
