import type { Node } from '@tiptap/pm/model'
import type { ChangeAttrs } from '../../document/marks/changeMark.ts'
import { isTextEnd } from '../isTextEnd.ts'
import { nodesAround } from '../nodesAround.ts'
import { isTablePart } from '../tables/isTablePart.ts'

/** The change by which the same person put this block, its cell, row or table in, or began it, if one did: both are one, and decided on as one. */
export function insertionAround(doc: Node, pos: number, { by }: ChangeAttrs): ChangeAttrs | null {
  const own = ({ marks }: Node) => marks.find(({ type, attrs }) => type.name === 'insertion' && attrs.by === by)
  const node = doc.nodeAt(pos)
  const above = doc.resolve(pos).nodeBefore
  const isWhole = node !== null && (isTablePart(node) || node.children.every((child) => own(child) !== undefined))
  const mark =
    (isWhole ? own(node) : undefined) ??
    (above !== null && isTextEnd(above) ? own(above) : undefined) ??
    tablesAround(doc, pos)
      .map(own)
      .find((each) => each !== undefined)
  if (mark === undefined) return null
  const { id, at } = mark.attrs as ChangeAttrs
  return { id, by, at }
}

/** The cells, rows and tables that a position lies in, from inside out. */
function tablesAround(doc: Node, pos: number): readonly Node[] {
  return nodesAround(doc.resolve(pos)).filter((node) => node.type.name === 'table' || isTablePart(node))
}
