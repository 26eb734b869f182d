import { deskError, type DeskError } from '../../../src/base/deskError.ts'
import type { ExportRecord } from '../../../src/publish/record/exportRecord.ts'
import { exportRecordLine } from '../../../src/publish/record/readExportRecords.ts'
import type { Shelf } from '../../documents/shelf.ts'
import { errnoOf, isMissing } from '../../files/errnoOf.ts'
import type { FileSystem, OpenFile } from '../../files/fileSystem.ts'
import { recordFile } from './exportRecords.ts'

/**
 * Adds a record to those of an article. It is appended, so that two desks can both do it, and `article.json` is not touched: an export changes
 * nothing of what was exported. Null where it is written; else the error `publish.notRecorded`, the export itself stands.
 */
export async function keepExportRecord(shelf: Shelf, id: string, record: ExportRecord): Promise<DeskError | null> {
  const path = recordFile(shelf, id)
  return shelf.queue.run(path, async () => {
    try {
      const { file, isTorn } = await openEnd(shelf.fs, path)
      try {
        await file.writeFile((isTorn ? '\n' : '') + exportRecordLine(record))
        await file.datasync()
      } finally {
        await file.close()
      }
      return null
    } catch (cause) {
      return deskError('publish.notRecorded', { path, detail: errnoOf(cause) || String(cause) })
    }
  })
}

/** A crash may have left half a line: the next begins on its own. */
async function openEnd(fs: FileSystem, path: string): Promise<{ file: OpenFile; isTorn: boolean }> {
  try {
    const file = await fs.openAppend(path)
    const last = (await fs.readFile(path)).at(-1)
    return { file, isTorn: last !== undefined && last !== 0x0a }
  } catch (cause) {
    if (!isMissing(cause)) throw cause
    return { file: await fs.create(path, 0o666), isTorn: false }
  }
}
