import { readExportRecords } from '../../../src/publish/record/readExportRecords.ts'
import type { FileSystem } from '../../files/fileSystem.ts'

/**
 * When an article last left, by the record of its exports.
 * @param file path of that record
 * @returns ISO 8601 in UTC; null where it tells of none, or cannot be read
 */
export async function lastExport(fs: FileSystem, file: string): Promise<string | null> {
  const bytes = await fs.readFile(file).catch(() => null)
  const [last] = bytes === null ? [] : readExportRecords(new TextDecoder().decode(bytes))
  return last === undefined || !(Math.abs(last.at) < 8.64e15) ? null : new Date(last.at).toISOString()
}
