import type { Node } from '@tiptap/pm/model'
import type { ChangeAttrs } from '../../document/marks/changeMark.ts'
import { isTextEnd } from '../isTextEnd.ts'

/** The change by which the same person put this block or its table in, or began it, if one did: both are one, and decided on as one. */
export function insertionAround(doc: Node, pos: number, { by }: ChangeAttrs): ChangeAttrs | null {
  const own = ({ marks }: Node) => marks.find(({ type, attrs }) => type.name === 'insertion' && attrs.by === by)
  const node = doc.nodeAt(pos)
  const above = doc.resolve(pos).nodeBefore
  const isWhole = node !== null && node.children.every((child) => own(child) !== undefined)
  const mark =
    (isWhole ? own(node) : undefined) ??
    (above !== null && isTextEnd(above) ? own(above) : undefined) ??
    own(tableAround(doc, pos))
  if (mark === undefined) return null
  const { id, at } = mark.attrs as ChangeAttrs
  return { id, by, at }
}

/** The table that a position lies in; the body itself elsewhere. */
function tableAround(doc: Node, pos: number): Node {
  const $pos = doc.resolve(pos)
  for (let depth = $pos.depth; depth > 0; depth -= 1)
    if ($pos.node(depth).type.name === 'table') return $pos.node(depth)
  return doc
}
