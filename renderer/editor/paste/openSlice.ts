import { Slice, type Fragment, type Node } from '@tiptap/pm/model'

/**
 * A slice whose ends are open as far as they go, so that its first and last paragraph join the text around; a figure or table is never opened.
 */
export function openSlice(content: Fragment): Slice {
  return new Slice(content, depthOf(content.firstChild, 'firstChild'), depthOf(content.lastChild, 'lastChild'))
}

function depthOf(first: Node | null, end: 'firstChild' | 'lastChild'): number {
  let depth = 0
  for (let node = first; node !== null && !node.isLeaf && node.type.spec.isolating !== true; node = node[end])
    depth += 1
  return depth
}
