import { join } from 'node:path'
import type { FileSystem } from './fileSystem.ts'

/** The size of all files below a folder, in bytes. Links are not followed; what cannot be read counts nothing. */
export async function folderSize(fs: FileSystem, folder: string): Promise<number> {
  let size = 0
  for (const entry of await fs.readdir(folder).catch(() => [])) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) size += await folderSize(fs, path)
    else if (entry.isFile()) size += (await fs.stat(path).catch(() => null))?.size ?? 0
  }
  return size
}
