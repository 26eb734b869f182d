/** A cell by its line and column, both from 0. */
export interface Cell {
  readonly line: number
  readonly column: number
}

/** What decides where a key leads. */
export interface GridSize {
  readonly lines: number
  readonly columns: number
  /** lines in sight */
  readonly page: number
}

/** The keys of movement, as an event tells them. */
export type MoveKeys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey'>

/**
 * Where a key leads in a table: arrows, Home and End within the line, Page Up and Page Down; with Ctrl to the edges; Tab from cell to cell.
 * @returns null for a key that does not move, and for Tab at the ends, where it leaves the table
 */
export function gridMove({ key, shiftKey, ...keys }: MoveKeys, { line, column }: Cell, size: GridSize): Cell | null {
  const far = keys.ctrlKey || keys.metaKey
  const [bottom, right] = [size.lines - 1, size.columns - 1]
  const to = (nextLine: number, nextColumn: number): Cell => ({
    line: Math.max(0, Math.min(bottom, nextLine)),
    column: Math.max(0, Math.min(right, nextColumn)),
  })
  switch (key) {
    case 'ArrowDown':
      return to(far ? bottom : line + 1, column)
    case 'ArrowUp':
      return to(far ? 0 : line - 1, column)
    case 'ArrowRight':
      return to(line, far ? right : column + 1)
    case 'ArrowLeft':
      return to(line, far ? 0 : column - 1)
    case 'Home':
      return to(far ? 0 : line, 0)
    case 'End':
      return to(far ? bottom : line, right)
    case 'PageDown':
      return to(line + size.page, column)
    case 'PageUp':
      return to(line - size.page, column)
    case 'Tab': {
      const place = line * size.columns + column + (shiftKey ? -1 : 1)
      return place < 0 || place >= size.lines * size.columns
        ? null
        : { line: Math.floor(place / size.columns), column: place % size.columns }
    }
    default:
      return null
  }
}
