import { fieldPatch } from '../../../src/article/fieldPatch.ts'
import type { FieldKey } from '../../../src/article/fields.ts'
import type { MetadataPatch } from '../../../src/article/metadata.ts'
import { isEditable } from '../../../src/library/edits/operationPatch.ts'
import { isFieldColumn, type TableColumn } from '../../../src/library/table/tableColumns.ts'
import type { TableRow } from '../../../src/library/table/tableRow.ts'

/** A change of some fields of an article, as the desk takes it. */
export interface CellChange {
  readonly id: string
  readonly seen: MetadataPatch
  readonly patch: MetadataPatch
}

/** Changes made of texts for cells, and how many texts no cell could take. */
export interface PastedChanges {
  readonly changes: readonly CellChange[]
  readonly unfit: number
}

/**
 * Makes changes of texts that are put into cells: from a clipboard, or from the cell above. What changes nothing is left out.
 * @param textAt gives the text for a cell, from 0 in both directions; undefined leaves it as it is
 */
export function pastedChanges(
  rows: readonly (TableRow | null)[],
  columns: readonly TableColumn[],
  textAt: (line: number, column: number) => string | undefined,
): PastedChanges {
  let unfit = 0
  const changes = rows.flatMap((row, line): CellChange[] => {
    if (row === null) return []
    const patch: Partial<Record<FieldKey, unknown>> = {}
    columns.forEach((column, at) => {
      const text = textAt(line, at)
      if (text === undefined) return
      const value = isFieldColumn(column) && isEditable(column) ? fieldPatch(column, text)?.[column] : undefined
      if (value === undefined || !isFieldColumn(column)) unfit += 1
      else if (JSON.stringify(value) !== JSON.stringify(row.metadata[column])) patch[column] = value
    })
    const keys = Object.keys(patch) as FieldKey[]
    const seen = Object.fromEntries(keys.map((key) => [key, row.metadata[key]]))
    return keys.length === 0 ? [] : [{ id: row.row.id, seen, patch: patch as MetadataPatch }]
  })
  return { changes, unfit }
}
