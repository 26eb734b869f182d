import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { PictureTask } from '../../../src/publish/pictures/pictureTask.ts'
import { atomicWrite } from '../../files/atomicWrite.ts'
import type { FileSystem } from '../../files/fileSystem.ts'

/** What the cache may take, in bytes. */
export const CACHE_BYTES = 300 * 1024 * 1024

/** Pictures as they were made before, in the user-data folder: it can be deleted at any time. */
export interface PictureCache {
  /** null where it was not made before, or is not there any more */
  read(key: string): Promise<Uint8Array | null>
  /** Keeps one; that it cannot be kept does no harm. */
  keep(key: string, bytes: Uint8Array): Promise<void>
}

/** What a made picture is called by: its source's bytes, and what was done to them. */
export function pictureKey(bytes: Uint8Array, task: PictureTask): string {
  const hash = createHash('sha256').update(bytes).update(JSON.stringify(task)).digest('hex')
  return `${hash.slice(0, 40)}.${task.format}`
}

/**
 * Makes the cache in a folder. When it has grown beyond its size, the pictures that were kept longest ago go.
 * @param folder absolute path; made when it is first needed
 */
export function createPictureCache(fs: FileSystem, folder: string, most = CACHE_BYTES): PictureCache {
  let grown = 0
  async function prune(): Promise<void> {
    const names = (await fs.readdir(folder)).filter((entry) => entry.isFile()).map(({ name }) => name)
    const files = await Promise.all(names.map(async (name) => ({ name, ...(await factsOf(join(folder, name))) })))
    let total = files.reduce((sum, { size }) => sum + size, 0)
    for (const { name, size } of files.sort((a, b) => a.mtimeMs - b.mtimeMs)) {
      if (total <= most) return
      await fs.remove(join(folder, name))
      total -= size
    }
  }
  async function factsOf(path: string): Promise<{ size: number; mtimeMs: number }> {
    const { size, mtimeMs } = await fs.stat(path)
    return { size, mtimeMs }
  }
  return {
    read: async (key) => fs.readFile(join(folder, key)).catch(() => null),
    async keep(key, bytes) {
      try {
        await fs.mkdir(folder)
        await atomicWrite(fs, join(folder, key), bytes)
        grown += bytes.byteLength
        if (grown < most / 10) return
        grown = 0
        await prune()
      } catch {
        // It is made again the next time.
      }
    },
  }
}
