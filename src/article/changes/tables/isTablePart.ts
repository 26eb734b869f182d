import type { Node } from '@tiptap/pm/model'

/** Whether a node is a row or a cell: what comes and goes with others, so that its table stays one of rows and columns. */
export function isTablePart({ type }: Node): boolean {
  return type.name === 'tableRow' || isCell({ type })
}

/** Whether a node is a cell, of headers or not. */
export function isCell({ type }: Pick<Node, 'type'>): boolean {
  return type.name === 'tableCell' || type.name === 'tableHeader'
}
