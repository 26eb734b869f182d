import { dirname, join } from 'node:path'
import { isMissing } from './errnoOf.ts'
import type { FileSystem } from './fileSystem.ts'
import { followLinks } from './followLinks.ts'
import { syncFolder } from './syncFolder.ts'
import { temporaryName } from './temporaryName.ts'

/** The mode of a new file, before the umask: read and write for all. */
const NEW_FILE = 0o666

/**
 * Writes a file so that a power cut at any moment leaves the old file or the new one, each whole: a temporary file in the same folder is
 * written and forced to the disk, then renamed over the old one, then the folder itself is forced to the disk. The file's mode stays; a
 * symbolic link stays and the file it points to is replaced. Where anything fails the temporary file is removed.
 * @param data text is written as UTF-8
 * @param refuses asked when all is written and the old file is about to be replaced; whatever it gives but null keeps the old file
 * @returns null when it is written; else what `refuses` gave
 * @throws what the file system throws. After a failure of the last step alone the new file stands already.
 */
export async function atomicWrite<E = never>(
  fs: FileSystem,
  path: string,
  data: Uint8Array | string,
  refuses: () => Promise<E | null> = async () => null,
): Promise<E | null> {
  const target = await followLinks(fs, path)
  const folder = dirname(target)
  const mode = await modeOf(fs, target)
  const temporary = join(folder, temporaryName())
  try {
    await writeWhole(fs, temporary, data, mode)
    const refusal = await refuses()
    if (refusal !== null) {
      await fs.remove(temporary)
      return refusal
    }
    await fs.rename(temporary, target)
  } catch (cause) {
    await fs.remove(temporary).catch(() => undefined)
    throw cause
  }
  await syncFolder(fs, folder)
  return null
}

async function writeWhole(fs: FileSystem, path: string, data: Uint8Array | string, mode: number | null): Promise<void> {
  const file = await fs.create(path, mode ?? NEW_FILE)
  try {
    await file.writeFile(data)
    // The umask took its part when the file was made.
    if (mode !== null) await file.chmod(mode)
    await file.sync()
  } catch (cause) {
    await file.close().catch(() => undefined)
    throw cause
  }
  await file.close()
}

async function modeOf(fs: FileSystem, path: string): Promise<number | null> {
  try {
    return (await fs.stat(path)).mode & 0o7777
  } catch (cause) {
    if (isMissing(cause)) return null
    throw cause
  }
}
