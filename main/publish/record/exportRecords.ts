import type { DeskError } from '../../../src/base/deskError.ts'
import { err, ok, type Result } from '../../../src/base/result.ts'
import type { ExportRecord } from '../../../src/publish/record/exportRecord.ts'
import { readExportRecords } from '../../../src/publish/record/readExportRecords.ts'
import type { Shelf } from '../../documents/shelf.ts'
import { isMissing } from '../../files/errnoOf.ts'
import { storageError } from '../../files/storageError.ts'
import { articlePaths } from '../../library/articlePaths.ts'

/** The path of an article's export record. */
export function recordFile({ library }: Shelf, id: string): string {
  return articlePaths(library, id).exports
}

/** How an article left so far, the latest first; nothing where it never did. */
export async function exportRecords(shelf: Shelf, id: string): Promise<Result<ExportRecord[], DeskError>> {
  const path = recordFile(shelf, id)
  try {
    return ok(readExportRecords(new TextDecoder().decode(await shelf.fs.readFile(path))))
  } catch (cause) {
    return isMissing(cause) ? ok([]) : err(storageError(cause, path))
  }
}
