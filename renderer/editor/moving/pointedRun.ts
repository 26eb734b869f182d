import type { Node } from '@tiptap/pm/model'
import type { EditorView } from '@tiptap/pm/view'
import { isList } from '../blocks/isList.ts'
import { runBefore, type BlockRun } from './blockRun.ts'

/** The block or item of a list that stands at a height of the window, in CSS pixels; null where none does. */
export function pointedRun(view: EditorView, y: number): BlockRun | null {
  const pos = positionAt(view, y)
  return pos === null ? null : runAround(view.state.doc, pos)
}

/** The position in the middle of the paper's text at a height of the window: before what stands there, or in it. */
export function positionAt(view: EditorView, y: number): number | null {
  const text = view.dom.getBoundingClientRect()
  const top = Math.max(text.top + 1, Math.min(y, text.bottom - 1))
  const place = view.posAtCoords({ left: text.left + text.width / 2, top })
  return place === null ? null : place.inside >= 0 ? place.inside : place.pos
}

/** The whole that a hand takes hold of around a position: the innermost item where there are only lists around, else what stands in the body itself. */
export function runAround(doc: Node, pos: number): BlockRun | null {
  const $pos = doc.resolve(pos)
  if ($pos.depth === 0) return runBefore(doc, $pos.nodeAfter === null ? pos - ($pos.nodeBefore?.nodeSize ?? 0) : pos)
  let depth = 1
  for (let at = 1; at < $pos.depth && isList($pos.node(at)); at += 2) depth = at + 1
  return runBefore(doc, $pos.before(depth))
}
