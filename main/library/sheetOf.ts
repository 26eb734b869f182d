import type { DeskError } from '../../src/base/deskError.ts'
import type { StageNames } from '../../src/article/stages.ts'
import type { Language } from '../../src/base/language.ts'
import { ok, type Result } from '../../src/base/result.ts'
import { sheetCell } from '../../src/library/sheet/sheetCell.ts'
import { sheetHead } from '../../src/library/sheet/sheetHead.ts'
import type { SheetColumn } from '../../src/library/table/tableColumns.ts'
import type { ArticleIndex } from './articleIndex.ts'

/** Articles asked of the index at once. */
const STRETCH = 500

/** A sheet that was made: its rows, the columns' names first; how many articles are in it, and the ids of those that cannot be read and are not. */
export interface MadeSheet {
  readonly rows: readonly (readonly (string | number)[])[]
  readonly articles: number
  readonly broken: readonly string[]
}

/** Makes the sheet of what a query finds, the latest changed first; its states go by the house's names. */
export async function sheetOf(
  index: Pick<ArticleIndex, 'ids' | 'entries'>,
  query: string,
  columns: readonly SheetColumn[],
  language: Language,
  names: StageNames,
): Promise<Result<MadeSheet, DeskError>> {
  const ids = await index.ids(query, { sort: null, descending: false, group: null })
  if (!ids.ok) return ids
  const lines: (string | number)[][] = []
  const broken: string[] = []
  for (let from = 0; from < ids.value.length; from += STRETCH) {
    const entries = await index.entries(ids.value.slice(from, from + STRETCH))
    if (!entries.ok) return entries
    for (const entry of entries.value) {
      if (entry === null) continue
      const { id, damaged } = entry.row
      if (damaged === true) broken.push(id)
      else lines.push([id, ...columns.map((column) => sheetCell(column, entry, language, names))])
    }
  }
  return ok({ rows: [sheetHead(columns, language), ...lines], articles: lines.length, broken })
}
