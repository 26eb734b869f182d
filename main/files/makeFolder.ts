import { dirname } from 'node:path'
import type { FileSystem } from './fileSystem.ts'
import { syncFolder } from './syncFolder.ts'

/** Makes a folder where it is not there yet, so that a power cut does not take it, and what is then moved into it, away again. */
export async function makeFolder(fs: FileSystem, folder: string): Promise<void> {
  const first = await fs.mkdir(folder)
  if (first === undefined) return
  for (let made = folder; made.length >= first.length; made = dirname(made)) await syncFolder(fs, dirname(made))
}
