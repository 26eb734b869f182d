import type { Node } from '@tiptap/pm/model'
import { isTextEnd } from './isTextEnd.ts'

/** The paragraph or heading that a position lies in, and where it stands; null elsewhere. */
export function textAround(doc: Node, pos: number): { readonly node: Node; readonly pos: number } | null {
  const $pos = doc.resolve(pos)
  return isTextEnd($pos.parent) ? { node: $pos.parent, pos: $pos.before() } : null
}
