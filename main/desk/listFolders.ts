import { homedir } from 'node:os'
import { dirname, isAbsolute, join } from 'node:path'
import { deskError, type DeskError } from '../../src/base/deskError.ts'
import { err, ok, type Result } from '../../src/base/result.ts'
import type { FolderListing } from '../../src/contract/answers.ts'
import { errnoOf } from '../files/errnoOf.ts'
import { exists } from '../files/exists.ts'
import type { FileSystem } from '../files/fileSystem.ts'
import { storageError } from '../files/storageError.ts'

/** Compares names as people of the desk's first language do: digits by their value, 汉字 by sound. */
const ORDER = new Intl.Collator('zh-CN', { numeric: true })

/**
 * The folders within a folder, hidden ones left out, for the window's own folder dialog.
 * @param path absolute; null for the user's home folder
 */
export async function listFolders(fs: FileSystem, path: string | null): Promise<Result<FolderListing, DeskError>> {
  const asked = path ?? homedir()
  if (!isAbsolute(asked)) return err(deskError('contract.badInput', { detail: 'path: not absolute' }))
  try {
    const folder = await fs.realpath(asked)
    const names = (await fs.readdir(folder))
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => name)
      .sort(ORDER.compare)
    const folders = await Promise.all(
      names.map(async (name) => {
        const inner = join(folder, name)
        return { name, path: inner, isLibrary: await exists(fs, join(inner, 'library.json')).catch(() => false) }
      }),
    )
    const parent = dirname(folder)
    return ok({ path: folder, parent: parent === folder ? null : parent, folders })
  } catch (cause) {
    const denied = ['EACCES', 'EPERM'].includes(errnoOf(cause))
    return err(denied ? deskError('input.unreadable', { path: asked }) : storageError(cause, asked))
  }
}
