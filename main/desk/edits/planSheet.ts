import type { FieldKey } from '../../../src/article/fields.ts'
import type { StageNames } from '../../../src/article/stages.ts'
import type { MetadataPatch } from '../../../src/article/metadata.ts'
import { deskError, type DeskError } from '../../../src/base/deskError.ts'
import { ok, type Result } from '../../../src/base/result.ts'
import type { ArticleChange, RefusedChange } from '../../../src/library/edits/articleChange.ts'
import type { Sheet, SheetLine } from '../../../src/library/sheet/readSheet.ts'
import type { SheetEntry } from '../../../src/library/sheet/sheetEntry.ts'
import { sheetPatch } from '../../../src/library/sheet/sheetPatch.ts'
import { isFieldColumn } from '../../../src/library/table/tableColumns.ts'
import { readHolder } from '../../documents/lock/readHolder.ts'
import { libraryStages } from '../../library/libraryStages.ts'
import { mapSome } from '../../library/mapSome.ts'
import type { OpenedLibrary } from '../libraryRoom.ts'
import type { MadePlan } from './createEdits.ts'

/** Articles asked of the index at once. */
const STRETCH = 500

/** What is asked about the library a sheet is read into. */
export type SheetLibrary = Pick<OpenedLibrary, 'index' | 'shelf'> & {
  readonly open: Pick<OpenedLibrary['open'], 'isOpen'>
}

/**
 * Plans what a sheet would change from what the index knows of its articles; changes nothing. What of the sheet cannot be used is among what is
 * refused, its error's path naming it: a column, a line, or a cell as the article's id, `#` and the column's key. A cell that is refused does
 * not stop the others of its line; an article that somebody else has open, or that cannot be read, is refused whole.
 */
export async function planSheet(library: SheetLibrary, sheet: Sheet): Promise<Result<MadePlan, DeskError>> {
  const names = await libraryStages(library.shelf)
  const changes: ArticleChange[] = []
  const refused: RefusedChange[] = sheet.told.map((error) => whole(error))
  let unchanged = 0
  for (let from = 0; from < sheet.lines.length; from += STRETCH) {
    const lines = sheet.lines.slice(from, from + STRETCH)
    const entries = await library.index.entries(lines.map(({ id }) => id))
    if (!entries.ok) return entries
    const byId = new Map(entries.value.flatMap((entry) => (entry === null ? [] : [[entry.row.id, entry] as const])))
    const planned = await mapSome(lines, 16, (line) => planLine(library, line, byId.get(line.id), names))
    for (const made of planned) {
      changes.push(...made.changes)
      refused.push(...made.refused)
      if (made.changes.length + made.refused.length === 0) unchanged += 1
    }
  }
  return ok({ changes, refused, unchanged })
}

async function planLine(
  { shelf, open }: SheetLibrary,
  { id, cells }: SheetLine,
  entry: SheetEntry | undefined,
  names: StageNames,
): Promise<Pick<MadePlan, 'changes' | 'refused'>> {
  if (entry === undefined) return { changes: [], refused: [whole(deskError('edits.unknownId', { path: id }))] }
  const { title } = entry.metadata
  if (entry.row.damaged === true)
    return { changes: [], refused: [{ ...whole(deskError('article.broken', { path: id })), title: entry.row.title }] }
  const { patch, refused } = sheetPatch(entry, cells, names)
  const asTheyAre = (fields: readonly FieldKey[]) =>
    Object.fromEntries(fields.map((field) => [field, entry.metadata[field]])) as MetadataPatch
  const told = refused.map(({ column, error }): RefusedChange => {
    const before = isFieldColumn(column) ? asTheyAre([column]) : {}
    return { id, title, before, after: before, error: { ...error, path: `${id}#${column}` } }
  })
  const fields = Object.keys(patch) as FieldKey[]
  if (fields.length === 0) return { changes: [], refused: told }
  const change = { id, title, before: asTheyAre(fields), after: patch }
  if (!open.isOpen(id) && (await readHolder(shelf, id)) !== null)
    return { changes: [], refused: [...told, { ...change, error: deskError('edits.held', { path: id }) }] }
  return { changes: [change], refused: told }
}

/** Something of a sheet that has no article, called by the name that stands in the sheet. */
function whole(error: DeskError): RefusedChange {
  const name = error.path ?? ''
  return { id: name, title: name, before: {}, after: {}, error }
}
