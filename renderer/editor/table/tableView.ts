import type { Node } from '@tiptap/pm/model'
import type { NodeView } from '@tiptap/pm/view'
import { columnWidths } from './columnWidths.ts'

/**
 * Shows a table with its columns as wide as they were drawn, never wider than the paper. Its first child holds the columns, which is what the
 * pointer's plugin moves while one is drawn.
 */
export function tableView(first: Node): NodeView {
  const dom = document.createElement('table')
  const columns = document.createElement('colgroup')
  const body = document.createElement('tbody')
  dom.append(columns, body)
  let shown = ''
  const draw = (node: Node): void => {
    const widths = columnWidths(node)
    // What the pointer's plugin showed meanwhile is put right, too; each key in a cell comes here.
    if (shown === widths.join() && dom.style.minWidth === '') return
    shown = widths.join()
    const total = widths.reduce((sum, width) => sum + width, 0)
    const isWhole = widths.every((width) => width > 0)
    columns.replaceChildren(...widths.map((width) => columnOf(width, isWhole ? total : null)))
    if (dom.style.length > 0) dom.style.minWidth = dom.style.width = ''
    if (isWhole) dom.style.width = `min(100%, ${total}px)`
  }
  draw(first)
  return {
    dom,
    contentDOM: body,
    update(next) {
      if (next.type !== first.type) return false
      draw(next)
      return true
    },
    // What the columns show while one is drawn is no edit.
    ignoreMutation: (mutation) => mutation.type !== 'selection' && !body.contains(mutation.target),
  }
}

/** @param total of all columns, where each has a width: then they shrink with the paper */
function columnOf(width: number, total: number | null): HTMLElement {
  const column = document.createElement('col')
  if (width > 0) column.style.width = total === null ? `${width}px` : `${(100 * width) / total}%`
  return column
}
