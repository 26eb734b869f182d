import { isJsonObject } from '../../../src/article/isJsonObject.ts'
import { atomicWrite } from '../../files/atomicWrite.ts'
import type { FileSystem } from '../../files/fileSystem.ts'
import { deletionFile } from '../../library/binPaths.ts'
import { parseJson } from '../../../src/base/parseJson.ts'

/** When and by whom an article was deleted. The folder's being in the bin is what counts: a crash may leave it without this. */
export interface DeletionRecord {
  /** ISO 8601 in UTC */
  readonly at: string
  /** a name, not a proof of identity; may be '' */
  readonly by: string
}

/** Writes the record into a deleted article's folder. */
export async function writeDeletion(fs: FileSystem, folder: string, record: DeletionRecord): Promise<void> {
  const text = JSON.stringify({ format: 'qingyang/deleted', version: 1, ...record }, null, 2)
  await atomicWrite(fs, deletionFile(folder), `${text}\n`)
}

/** Reads the record of a deleted article; null where there is none, or none that can be read. */
export async function readDeletion(fs: FileSystem, folder: string): Promise<DeletionRecord | null> {
  const bytes = await fs.readFile(deletionFile(folder)).catch(() => null)
  return bytes === null ? null : parseDeletion(new TextDecoder().decode(bytes))
}

/** Reads the text of such a record; null where it is none. */
export function parseDeletion(text: string): DeletionRecord | null {
  const json = parseJson(text)
  if (!isJsonObject(json) || json.format !== 'qingyang/deleted') return null
  const { at, by } = json
  if (typeof at !== 'string' || Number.isNaN(Date.parse(at))) return null
  return { at, by: typeof by === 'string' ? by.slice(0, 100) : '' }
}
