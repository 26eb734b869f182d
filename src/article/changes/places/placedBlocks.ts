import type { Node } from '@tiptap/pm/model'
import { isFrameName, type Place } from '../../document/marks/place.ts'

/** A block that holds none, or that comes and goes as a whole, and what it stands within. */
export interface Placed {
  readonly node: Node
  readonly pos: number
  /** the lists, items, quotations and boxes round it, from outside in */
  readonly frames: readonly Node[]
  readonly place: Place
}

/**
 * The blocks of a body, in order, with their places: one row for the body, and one for each cell of its tables. What is between two blocks of a row is
 * nothing but the ends and beginnings of lists, quotations and boxes, so that a row says all of the tree.
 */
export function placedBlocks(doc: Node): readonly (readonly Placed[])[] {
  const rows: (readonly Placed[])[] = []
  const add = (root: Node, start: number): void => {
    const row = rowOf(root, start)
    rows.push(row)
    for (const { node, pos } of row) {
      if (node.type.name !== 'table') continue
      node.forEach((line, lineAt) => {
        line.forEach((cell, cellAt) => {
          add(cell, pos + 1 + lineAt + 1 + cellAt + 1)
        })
      })
    }
  }
  add(doc, 0)
  return rows
}

/**
 * The blocks of a body or a cell, in order, with their places.
 * @param start where its content begins
 */
export function rowOf(root: Node, start: number): readonly Placed[] {
  const row: Placed[] = []
  const collect = (holder: Node, from: number, frames: readonly Node[], first: number, last: number): void => {
    holder.forEach((node, offset, index) => {
      const above = index === 0 ? first : frames.length
      const below = index === holder.childCount - 1 ? last : frames.length
      const pos = from + offset
      if (isFrame(node)) collect(node, pos + 1, [...frames, node], above, below)
      else row.push({ node, pos, frames, place: { within: frames.map(frameOf), above, below } })
    })
  }
  collect(root, start, [], 0, 0)
  return row
}

function isFrame({ type, childCount }: Node): boolean {
  return isFrameName(type.name) && childCount > 0
}

function frameOf({ type, attrs }: Node): Place['within'][number] {
  return { type: type.name as Place['within'][number]['type'], attrs: { ...attrs } }
}
