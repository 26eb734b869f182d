import type { TableRow } from '../../../src/library/table/tableRow.ts'

/**
 * The rows that were read, each the very object of before where it says the same: a line is drawn anew only where its row is another, and while a
 * batch runs the table is read again and again.
 * @param before the rows that are shown, in any order
 */
export function sameRows(
  before: Iterable<TableRow | null>,
  fresh: readonly (TableRow | null)[],
): readonly (TableRow | null)[] {
  const known = new Map<string, TableRow>()
  for (const row of before) if (row !== null) known.set(row.row.id, row)
  return fresh.map((row) => {
    const shown = row === null ? undefined : known.get(row.row.id)
    return shown !== undefined && JSON.stringify(shown) === JSON.stringify(row) ? shown : row
  })
}
