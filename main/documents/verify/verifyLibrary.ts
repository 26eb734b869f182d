import { join } from 'node:path'
import { isArticleId } from '../../../src/base/articleId.ts'
import { articleIdOfBinName } from '../../../src/base/binName.ts'
import { deskError, type DeskError } from '../../../src/base/deskError.ts'
import { err, ok, type Result } from '../../../src/base/result.ts'
import { errnoOf, isMissing } from '../../files/errnoOf.ts'
import { exists } from '../../files/exists.ts'
import type { FileSystem } from '../../files/fileSystem.ts'
import { isFolder } from '../../files/isFolder.ts'
import { articlesFolder } from '../../library/articlePaths.ts'
import { binFolder } from '../../library/binPaths.ts'
import { mapSome } from '../../library/mapSome.ts'
import { readDeletion } from '../bin/deletionRecord.ts'
import { checkArticleFolder } from './checkArticleFolder.ts'
import { checkLibraryFile } from './checkLibraryFile.ts'
import { checkStrays } from './checkStrays.ts'
import { entriesOf } from './entriesOf.ts'
import { createInspection, type Checked, type Finding, type Inspection } from './inspection.ts'
import type { VersionReader } from './versionReader.ts'
import { VERSION_READERS } from './versionReaders.ts'

/** Articles looked at side by side. */
const AT_ONCE = 8

/** What was found in a library, in the order of its paths. */
export interface VerifyReport {
  /** real path of its folder */
  readonly library: string
  readonly checked: Checked
  readonly findings: readonly Finding[]
}

/**
 * Looks through a whole library, also one whose library.json is gone: every article, asset, journal and version, by the checksums they have;
 * what crashes left behind; locks; the bin. Changes nothing.
 * @param now milliseconds since 1970
 * @returns an error only where there is no library: neither its file nor its folder of articles
 */
export async function verifyLibrary(
  fs: FileSystem,
  folder: string,
  now: number,
  readers: readonly VersionReader[] = VERSION_READERS,
): Promise<Result<VerifyReport, DeskError>> {
  const library = await realLibrary(fs, folder)
  if (!library.ok) return library
  const look = createInspection(fs, library.value, now, readers)
  await look.attempt(join(look.library, 'library.json'), () => checkLibraryFile(look))
  await look.attempt(look.library, () => checkStrays(look, look.library))
  await look.attempt(articlesFolder(look.library), () => checkArticles(look))
  await look.attempt(binFolder(look.library), () => checkBin(look))
  const findings = look.findings.toSorted((a, b) => compare(a.path, b.path) || compare(a.kind, b.kind))
  return ok({ library: look.library, checked: look.checked, findings })
}

async function realLibrary(fs: FileSystem, folder: string): Promise<Result<string, DeskError>> {
  try {
    const library = await fs.realpath(folder)
    const isOne = (await exists(fs, join(library, 'library.json'))) || (await isFolder(fs, articlesFolder(library)))
    return isOne ? ok(library) : err(deskError('library.notFound', { path: folder }))
  } catch (cause) {
    if (isMissing(cause)) return err(deskError('library.notFound', { path: folder }))
    return err(deskError('input.unreadable', { path: folder, detail: errnoOf(cause) || String(cause) }))
  }
}

async function checkArticles(look: Inspection): Promise<void> {
  const folder = articlesFolder(look.library)
  const entries = await entriesOf(look.fs, folder)
  const ids = entries.filter((entry) => entry.isDirectory() && isArticleId(entry.name)).map(({ name }) => name)
  for (const { name } of entries)
    if (!ids.includes(name) && !name.startsWith('.')) look.found('notAnArticle', join(folder, name))
  look.checked.articles = ids.length
  await checkStrays(look, folder)
  await mapSome(ids, AT_ONCE, (id) => checkArticleFolder(look, join(folder, id)))
}

async function checkBin(look: Inspection): Promise<void> {
  const bin = binFolder(look.library)
  const folders = (await entriesOf(look.fs, bin)).filter((entry) => entry.isDirectory())
  const names = folders.map(({ name }) => name).filter((name) => articleIdOfBinName(name) !== null)
  look.checked.binned = names.length
  await checkStrays(look, bin)
  await mapSome(names, AT_ONCE, async (name) => {
    const folder = join(bin, name)
    if ((await readDeletion(look.fs, folder)) === null) look.found('deletionUnknown', folder)
    await checkArticleFolder(look, folder)
  })
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
