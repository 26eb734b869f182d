import { fieldOf, type FieldKey } from '../../article/fields.ts'
import { fieldPatch } from '../../article/fieldPatch.ts'
import { STAGES, type StageNames } from '../../article/stages.ts'
import type { MetadataPatch } from '../../article/metadata.ts'
import { deskError, type DeskError } from '../../base/deskError.ts'
import { isEditable } from '../edits/operationPatch.ts'
import { isFieldColumn, type SheetColumn } from '../table/tableColumns.ts'
import { sheetCell } from './sheetCell.ts'
import type { SheetEntry } from './sheetEntry.ts'
import { sheetMoment } from './sheetMoment.ts'

/** What a line of a sheet would change, and the cells that cannot be taken over, each by its column and why. */
export interface SheetPatch {
  readonly patch: MetadataPatch
  readonly refused: readonly { readonly column: SheetColumn; readonly error: DeskError }[]
}

/**
 * Compares a line of a sheet with the article it is about. A cell that says what would be written there now changes nothing, whatever the
 * value holds; of counts and moments nothing is read back, since they move by themselves.
 */
export function sheetPatch(entry: SheetEntry, cells: ReadonlyMap<SheetColumn, string>, names: StageNames): SheetPatch {
  const patch: Partial<Record<FieldKey, unknown>> = {}
  const refused: { column: SheetColumn; error: DeskError }[] = []
  for (const [column, text] of cells) {
    if (isMoving(column) || isAsWritten(column, entry, text, names)) continue
    if (!isFieldColumn(column) || !isEditable(column)) {
      refused.push({ column, error: deskError('edits.fixed') })
      continue
    }
    const value = valueOf(column, text)
    if (value === undefined) refused.push({ column, error: deskError('edits.badValue') })
    else if (JSON.stringify(value) !== JSON.stringify(entry.metadata[column])) patch[column] = value
  }
  return { patch: patch as MetadataPatch, refused }
}

function isMoving(column: SheetColumn): boolean {
  return column === 'characters' || column === 'modifiedAt' || column === 'exportedAt'
}

/** Also by the names that stages have everywhere: a sheet may be older than the house's own. */
function isAsWritten(column: SheetColumn, entry: SheetEntry, text: string, names: StageNames): boolean {
  return (['zh', 'en'] as const).some((language) =>
    [names, STAGES].some((called) => lineEnds(String(sheetCell(column, entry, language, called))) === text),
  )
}

function lineEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}

/** Only a field of several lines takes a text of several. */
function valueOf(field: FieldKey, text: string): MetadataPatch[FieldKey] {
  const { kind } = fieldOf(field)
  if (kind !== 'text' && text.trim().includes('\n')) return undefined
  return fieldPatch(field, kind === 'dateTime' ? sheetMoment(text) : text)?.[field]
}
