import { open, rename } from 'node:fs/promises'
import { dirname } from 'node:path'

/** The peer of a journal append: the same bytes, appended to an open file and forced to the disk, with nothing around it. */
export async function plainAppend(
  path: string,
): Promise<{ append(bytes: Uint8Array): Promise<void>; close(): Promise<void> }> {
  const file = await open(path, 'a')
  return {
    async append(bytes) {
      await file.writeFile(bytes)
      await file.datasync()
    },
    close: () => file.close(),
  }
}

/** The peer of a save: the same bytes to a temporary file, forced to the disk, renamed, and the folder forced to the disk. */
export async function plainSave(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(`${path}.tmp`, 'w')
  await file.writeFile(bytes)
  await file.sync()
  await file.close()
  await rename(`${path}.tmp`, path)
  const folder = await open(dirname(path), 'r')
  await folder.sync()
  await folder.close()
}
