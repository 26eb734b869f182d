import { dirname, join } from 'node:path'
import { atomicWrite } from '../../files/atomicWrite.ts'
import { makeFolder } from '../../files/makeFolder.ts'
import { asidePath } from './asidePath.ts'
import type { Mending } from './mend.ts'

/**
 * Keeps a copy of a file's bytes before they are written over; resolves when it is on the disk.
 * @param path from the library's folder
 * @returns where it is kept, from the library's folder
 */
export async function keepOriginal(
  { fs, library, now, dryRun }: Mending,
  path: string,
  bytes: Uint8Array,
): Promise<string> {
  const keptAt = asidePath(now, path)
  if (dryRun) return keptAt
  await makeFolder(fs, dirname(join(library, keptAt)))
  await atomicWrite(fs, join(library, keptAt), bytes)
  return keptAt
}
