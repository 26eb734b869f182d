import { join } from 'node:path'
import { atomicWrite } from '../files/atomicWrite.ts'
import { exists } from '../files/exists.ts'
import { makeFolder } from '../files/makeFolder.ts'
import { articlePaths } from '../library/articlePaths.ts'
import type { Shelf } from './shelf.ts'

/** Why a file's bytes are kept aside before they are written over. */
export type CopyReason = 'replaced' | 'before-repair'

/** Keeps bytes of an article as `history/<reason>-<UTC time>.json`, so that nothing that is written over is lost. */
export async function keepCopy(shelf: Shelf, id: string, reason: CopyReason, bytes: Uint8Array): Promise<void> {
  const { history } = articlePaths(shelf.library, id)
  await makeFolder(shelf.fs, history)
  let at = shelf.clock.now().getTime()
  while (await exists(shelf.fs, pathAt(history, reason, at))) at += 1
  await atomicWrite(shelf.fs, pathAt(history, reason, at), bytes)
}

function pathAt(history: string, reason: CopyReason, at: number): string {
  return join(history, `${reason}-${new Date(at).toISOString().replace(/[-:.]/g, '')}.json`)
}
