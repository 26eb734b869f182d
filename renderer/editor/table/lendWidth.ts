/**
 * Lets the frames that ProseMirror draws round a cell that bears a mark be as wide as the cell: they take no room, and prosemirror-tables measures what
 * stands in the row (`currentColWidth`) to know how wide a column is that is drawn.
 */
export function lendWidth(cell: HTMLElement): void {
  for (let frame = cell.parentElement; frame?.tagName === 'SPAN'; frame = frame.parentElement)
    Object.defineProperty(frame, 'offsetWidth', { configurable: true, get: () => cell.offsetWidth })
}
