import { join } from 'node:path'
import { loadArticle } from '../../../src/article/load.ts'
import type { DeskError } from '../../../src/base/deskError.ts'
import { err, ok, type Result } from '../../../src/base/result.ts'
import type { HistoryPage, VersionRow } from '../../../src/contract/answers.ts'
import { storageError } from '../../files/storageError.ts'
import { articlePaths } from '../../library/articlePaths.ts'
import { countCharacters } from '../../library/countCharacters.ts'
import { mapSome } from '../../library/mapSome.ts'
import { checkLibraryThere } from '../checkLibraryThere.ts'
import type { Shelf } from '../shelf.ts'
import { historyFiles, type HistoryFile } from './historyFiles.ts'
import { readPacked } from './packVersion.ts'

/** Versions told at once. */
export const PAGE = 200
/** files looked at side by side */
const TOGETHER = 16

/**
 * Tells the versions of an article, the newest first: a page of them, those after `after` where it is given. Of what stands in the page,
 * only sizes are looked at, and the files of named versions and of copies; a file that is not whole, or cannot be read, is told as damaged.
 */
export async function listVersions(
  shelf: Shelf,
  id: string,
  after: string | null = null,
): Promise<Result<HistoryPage, DeskError>> {
  const { history } = articlePaths(shelf.library, id)
  try {
    await checkLibraryThere(shelf)
    const files = await historyFiles(shelf, id)
    const start = after === null ? 0 : files.findIndex(({ version }) => version === after) + 1
    const page = files.slice(start, start + PAGE)
    const rows = await mapSome(page, TOGETHER, (file) => rowOf(shelf, join(history, file.file), file))
    const bytes = files.reduce((sum, file) => sum + (file.bytes ?? 0), 0) + copiesIn(rows)
    return ok({ versions: rows, total: files.length, bytes, more: start + PAGE < files.length })
  } catch (cause) {
    return err(storageError(cause, history))
  }
}

async function rowOf(shelf: Shelf, path: string, file: HistoryFile): Promise<VersionRow> {
  const { version, at, why, who, characters } = file
  const row: VersionRow = { version, at, why, who, characters, name: '', bytes: file.bytes ?? 0, damaged: false }
  try {
    const size = (await shelf.fs.stat(path)).size
    if (file.bytes !== null && file.bytes !== size) return { ...row, bytes: size, damaged: true }
    if (file.copy) return { ...row, bytes: size, ...(await readCopy(shelf, path)) }
    if (!file.named) return row
    const packed = readPacked(await shelf.fs.readFile(path))
    return packed === null ? { ...row, damaged: true } : { ...row, name: packed.header.name }
  } catch {
    return { ...row, damaged: true }
  }
}

async function readCopy(shelf: Shelf, path: string): Promise<Pick<VersionRow, 'characters' | 'damaged'>> {
  const loaded = loadArticle(new TextDecoder().decode(await shelf.fs.readFile(path)))
  return loaded.ok
    ? { characters: await countCharacters(loaded.value.article.document), damaged: false }
    : { characters: null, damaged: true }
}

/** The names of copies do not tell their size: those of the page are counted. */
function copiesIn(rows: readonly VersionRow[]): number {
  return rows.reduce((sum, { version, bytes }) => sum + (/^[a-z]/.test(version) ? bytes : 0), 0)
}
