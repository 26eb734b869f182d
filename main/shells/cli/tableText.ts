import { displayWidth } from './displayWidth.ts'

/** Wider than this a cell is cut, in columns of the terminal. */
const WIDEST = 40

/**
 * Lays rows out as a plain table for a terminal, the first row being the head. Control characters are left out: a title must not steer the
 * reader's terminal.
 */
export function tableText(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map((cell) => cut(cell.replace(/\p{C}/gu, ''))))
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => displayWidth(row[column] ?? ''))))
  return cells
    .map(
      (row) =>
        `${row
          .map((cell, column) => pad(cell, widths[column] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('')
}

function pad(cell: string, width: number): string {
  return cell + ' '.repeat(width - displayWidth(cell))
}

function cut(cell: string): string {
  if (displayWidth(cell) <= WIDEST) return cell
  const kept = [...cell]
  while (displayWidth(kept.join('')) > WIDEST - 1) kept.pop()
  return `${kept.join('')}…`
}
