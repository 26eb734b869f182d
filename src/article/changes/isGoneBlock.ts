import type { NodeJson } from '../document/documentJson.ts'
import { isLineName } from '../document/isLineName.ts'
import { isDeleted } from './isDeleted.ts'

/** Whether a picture, a table, a row or a cell was taken out as a whole under 修订: it is still there, and does not count. */
export function isGoneBlock(node: NodeJson): boolean {
  return isDeleted(node) && (!isLineName(node.type) || node.type === 'figure')
}
