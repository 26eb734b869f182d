import { join } from 'node:path'
import { atomicWrite } from '../../files/atomicWrite.ts'
import { isMissing } from '../../files/errnoOf.ts'
import type { FileSystem } from '../../files/fileSystem.ts'
import { articlePaths } from '../../library/articlePaths.ts'
import type { Shelf } from '../shelf.ts'

/** Why a journal is laid aside. */
export type AsideReason = 'diverged' | 'discarded'

/**
 * Keeps an article's journal as `journal/<reason>-<UTC time of its last line>.log`, and the bytes it went on from beside it as
 * `….base.json`. Done again after a crash it finds what it did.
 */
export async function copyAside({ fs, library }: Shelf, id: string, reason: AsideReason): Promise<void> {
  const { journal, log, base } = articlePaths(library, id)
  const bytes = await fs.readFile(log)
  let at = Math.floor((await fs.stat(log)).mtimeMs)
  const name = () => join(journal, `${reason}-${new Date(at).toISOString().replace(/[-:.]/g, '')}`)
  for (;;) {
    const there = await readIfThere(fs, `${name()}.log`)
    if (there === null || Buffer.compare(there, bytes) === 0) break
    at += 1
  }
  const began = await readIfThere(fs, base)
  if (began !== null) await atomicWrite(fs, `${name()}.base.json`, began)
  await atomicWrite(fs, `${name()}.log`, bytes)
}

async function readIfThere(fs: FileSystem, path: string): Promise<Uint8Array | null> {
  try {
    return await fs.readFile(path)
  } catch (cause) {
    if (isMissing(cause)) return null
    throw cause
  }
}
