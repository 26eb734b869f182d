import { join } from 'node:path'
import type { DeskError } from '../../src/base/deskError.ts'
import type { StageNames } from '../../src/article/stages.ts'
import type { Language } from '../../src/base/language.ts'
import { translate } from '../../src/base/messages/translate.ts'
import { err, ok, type Result } from '../../src/base/result.ts'
import type { WrittenTable } from '../../src/contract/answers.ts'
import type { SheetColumn } from '../../src/library/table/tableColumns.ts'
import { fileMoment } from '../../src/publish/fileMoment.ts'
import { atomicWrite } from '../files/atomicWrite.ts'
import type { FileSystem } from '../files/fileSystem.ts'
import { storageError } from '../files/storageError.ts'
import type { ArticleIndex } from '../library/articleIndex.ts'
import { sheetFile, type SheetForm } from '../library/sheetFile.ts'
import { sheetOf } from '../library/sheetOf.ts'

/** Where a table goes, and what is in it. */
export interface TableWish {
  /** absolute path */
  readonly folder: string
  readonly query: string
  readonly columns: readonly SheetColumn[]
  readonly language: Language
  readonly form: SheetForm
  readonly now: Date
  /** what the house calls the stages */
  readonly names: StageNames
}

/** Writes what a query finds into a folder, as CSV or as a workbook, under a name that tells the moment, and gives that name. */
export async function writeTable(
  fs: FileSystem,
  index: ArticleIndex,
  { folder, query, columns, language, form, now, names }: TableWish,
): Promise<Result<WrittenTable, DeskError>> {
  const made = await sheetOf(index, query, columns, language, names)
  if (!made.ok) return made
  const moment = fileMoment(now)
  const name = translate(language, 'table.export.fileName')
  const file = `${name}-${moment}.${form}`
  try {
    await atomicWrite(fs, join(folder, file), sheetFile(made.value.rows, form, name, now.toISOString()))
    return ok({ file, articles: made.value.articles, broken: made.value.broken.length })
  } catch (cause) {
    return err(storageError(cause, join(folder, file)))
  }
}
