import { errnoOf } from './errnoOf.ts'
import type { FileSystem } from './fileSystem.ts'

/** What systems say whose folders cannot be opened or forced to the disk: Windows, some network shares, some FUSE file systems. */
const NOT_OFFERED: readonly string[] = ['EISDIR', 'EINVAL', 'EPERM', 'EACCES', 'ENOTSUP', 'ENOSYS']

/** Forces a folder's list of names to the disk, so that a rename survives a power cut. Does nothing where the system does not offer it. */
export async function syncFolder(fs: FileSystem, folder: string): Promise<void> {
  try {
    const handle = await fs.openFolder(folder)
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  } catch (cause) {
    if (!NOT_OFFERED.includes(errnoOf(cause))) throw cause
  }
}
