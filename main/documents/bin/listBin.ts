import { join } from 'node:path'
import { articleIdOfBinName } from '../../../src/base/binName.ts'
import type { DeskError } from '../../../src/base/deskError.ts'
import { err, ok, type Result } from '../../../src/base/result.ts'
import type { BinRow } from '../../../src/library/binRow.ts'
import { etagOf } from '../../files/etagOf.ts'
import type { FileSystem } from '../../files/fileSystem.ts'
import { folderSize } from '../../files/folderSize.ts'
import { storageError } from '../../files/storageError.ts'
import { pathsWithin } from '../../library/articlePaths.ts'
import { binFolder } from '../../library/binPaths.ts'
import { indexEntry } from '../../library/indexEntry.ts'
import { journalRunsPast } from '../../library/journalRunsPast.ts'
import { mapSome } from '../../library/mapSome.ts'
import { listAssetFiles } from '../assets/listAssetFiles.ts'
import type { Shelf } from '../shelf.ts'
import { binNames } from './binNames.ts'
import { readDeletion } from './deletionRecord.ts'

/** Folders read side by side. */
const AT_ONCE = 8

/** The deleted articles, the latest deleted first. One that cannot be read is listed all the same, with its id as its title. */
export async function listBin({ fs, library }: Shelf): Promise<Result<BinRow[], DeskError>> {
  const bin = binFolder(library)
  try {
    const rows = await mapSome(await binNames(fs, library), AT_ONCE, (name) => rowOf(fs, join(bin, name), name))
    return ok(rows.sort((a, b) => compare(b.deletedAt ?? '', a.deletedAt ?? '') || compare(a.name, b.name)))
  } catch (cause) {
    return err(storageError(cause, bin))
  }
}

async function rowOf(fs: FileSystem, folder: string, name: string): Promise<BinRow> {
  const id = articleIdOfBinName(name) ?? name
  const { file, assets, log } = pathsWithin(folder)
  const bytes = await fs.readFile(file).catch(() => null)
  const { row } = await indexEntry(id, bytes === null ? null : new TextDecoder().decode(bytes), 0)
  const deletion = await readDeletion(fs, folder)
  const files = await listAssetFiles(fs, assets).catch(() => [])
  return {
    name,
    id,
    title: row.title,
    deletedAt: deletion?.at ?? null,
    deletedBy: deletion?.by ?? '',
    characters: row.characters,
    files: files.length,
    size: await folderSize(fs, folder),
    ...(row.damaged ? { damaged: true } : {}),
    ...(bytes !== null && (await journalRunsPast(fs, log, etagOf(bytes))) ? { unsaved: true } : {}),
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
