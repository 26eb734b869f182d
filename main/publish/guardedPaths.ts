import type { OutputFile } from '../../src/publish/publication.ts'
import type { Profile } from '../../src/publish/profile.ts'
import type { Shelf } from '../documents/shelf.ts'
import { exportRecords } from './record/exportRecords.ts'

/**
 * Paths of an export where other bytes that lie there already are another's: pictures and attachments, whose bytes never change; and files whose
 * name another article may have too (a pattern without the article's number), unless this article wrote one there before.
 */
export async function guardedPaths(
  shelf: Shelf,
  id: string,
  { output }: Profile,
  files: readonly OutputFile[],
): Promise<ReadonlySet<string>> {
  const guarded = new Set(files.filter(({ kind }) => kind === 'asset').map(({ path }) => path))
  if (output.name.includes('{id}')) return guarded
  const records = await exportRecords(shelf, id)
  const own = new Set((records.ok ? records.value : []).flatMap((record) => record.files.map(({ path }) => path)))
  for (const { kind, path } of files) if (kind !== 'asset' && !own.has(path)) guarded.add(path)
  return guarded
}
