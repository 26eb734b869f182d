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
  const kept = (await fs.readdir(journal)).map(({ name }) => name).filter((name) => isAside(name, reason))
  for (const name of kept) if (Buffer.compare(await fs.readFile(join(journal, name)), bytes) === 0) return

  let at = Math.floor((await fs.stat(log)).mtimeMs)
  while (kept.includes(`${nameOf(reason, at)}.log`)) at += 1
  const path = join(journal, nameOf(reason, at))
  const began = await readIfThere(fs, base)
  if (began !== null) await atomicWrite(fs, `${path}.base.json`, began)
  // Last: where it stands, all stands.
  await atomicWrite(fs, `${path}.log`, bytes)
}

function isAside(name: string, reason: AsideReason): boolean {
  return name.startsWith(`${reason}-`) && name.endsWith('.log')
}

function nameOf(reason: AsideReason, at: number): string {
  return `${reason}-${new Date(at).toISOString().replace(/[-:.]/g, '')}`
}

async function readIfThere(fs: FileSystem, path: string): Promise<Uint8Array | null> {
  try {
    return await fs.readFile(path)
  } catch (cause) {
    if (isMissing(cause)) return null
    throw cause
  }
}
