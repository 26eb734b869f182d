import { dirname } from 'node:path'
import type { FileSystem } from './fileSystem.ts'
import { syncFolder } from './syncFolder.ts'

/**
 * Makes a folder, and those above it that are not there, so that they survive a power cut: what is forced to the disk within a folder is
 * worth nothing while the folder's own name is not there.
 * @returns whether it had to be made
 * @throws what the file system throws
 */
export async function makeFolder(fs: FileSystem, path: string): Promise<boolean> {
  const first = await fs.mkdir(path)
  if (first === undefined) return false
  let at = path
  while (at !== first && dirname(at) !== at) {
    at = dirname(at)
    await syncFolder(fs, at)
  }
  await syncFolder(fs, dirname(first))
  return true
}
