import { readExportRecords } from '../../../src/publish/record/readExportRecords.ts'
import type { FileSystem } from '../../files/fileSystem.ts'

/** When an article left; ISO 8601 in UTC. */
export interface ExportTimes {
  readonly first: string
  readonly last: string
}

/**
 * When an article first and last left, by the record of its exports.
 * @param file path of that record
 * @returns null where it tells of none, or cannot be read
 */
export async function exportTimes(fs: FileSystem, file: string): Promise<ExportTimes | null> {
  const bytes = await fs.readFile(file).catch(() => null)
  const records = bytes === null ? [] : readExportRecords(new TextDecoder().decode(bytes))
  const times = records.map(({ at }) => at).filter((at) => Math.abs(at) < 8.64e15)
  const [last, first] = [times[0], times.at(-1)]
  if (last === undefined || first === undefined) return null
  return { first: new Date(first).toISOString(), last: new Date(last).toISOString() }
}
