import { randomBytes } from 'node:crypto'
import { dirname, join } from 'node:path'
import type { DeskError } from '../../src/base/deskError.ts'
import { err, ok, type Result } from '../../src/base/result.ts'
import { atomicWrite } from './atomicWrite.ts'
import { isMissing } from './errnoOf.ts'
import type { FileSystem } from './fileSystem.ts'
import { storageError } from './storageError.ts'
import { syncFolder } from './syncFolder.ts'

/** A file to be written, its path relative to the output folder, with `/` between the parts. */
export interface FileToWrite {
  readonly path: string
  readonly data: Uint8Array | string
}

/**
 * Writes several files into a folder: all of them, or none. They are written aside first, within the folder so that renaming is possible;
 * then each takes its place in one step. Where anything fails, whatever was replaced is put back and whatever was made is removed.
 * @param folder absolute path; made where it is not there
 */
export async function writeFiles(
  fs: FileSystem,
  folder: string,
  files: readonly FileToWrite[],
): Promise<Result<null, DeskError>> {
  const undo: (() => Promise<void>)[] = []
  const aside = join(folder, `.qingyang-${randomBytes(8).toString('hex')}`)
  const make = async (path: string) => {
    const first = await fs.mkdir(path)
    if (first !== undefined) undo.push(() => fs.remove(first))
  }
  try {
    for (const { path } of files) assertInside(path)
    await make(aside)
    for (const [index, { data }] of files.entries()) await atomicWrite(fs, join(aside, `new-${index}`), data)
    for (const [index, { path }] of files.entries()) {
      const target = join(folder, path)
      await make(dirname(target))
      const old = await readOld(fs, target)
      // Kept aside on the disk, not in memory alone: a crash must not take it along.
      if (old !== null) await atomicWrite(fs, join(aside, `old-${index}`), old)
      await fs.rename(join(aside, `new-${index}`), target)
      undo.push(() => (old === null ? fs.remove(target) : fs.rename(join(aside, `old-${index}`), target)))
    }
    for (const place of new Set(files.map(({ path }) => dirname(join(folder, path))))) await syncFolder(fs, place)
    await fs.remove(aside).catch(() => undefined)
    return ok(null)
  } catch (cause) {
    for (const step of undo.reverse()) await step().catch(() => undefined)
    await fs.remove(aside).catch(() => undefined)
    return err(storageError(cause, folder))
  }
}

function assertInside(path: string): void {
  if (path.split('/').some((part) => part === '' || part === '.' || part === '..' || part.includes('\\'))) {
    throw new Error('a path that leaves the output folder')
  }
}

async function readOld(fs: FileSystem, path: string): Promise<Uint8Array | null> {
  try {
    return await fs.readFile(path)
  } catch (cause) {
    if (isMissing(cause)) return null
    throw cause
  }
}
