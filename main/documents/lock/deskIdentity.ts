import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { atomicWrite } from '../../files/atomicWrite.ts'
import type { FileSystem } from '../../files/fileSystem.ts'
import { processStart } from './processStart.ts'
import { seatOf } from './seatOf.ts'

/** What a desk writes into its locks about itself. */
export interface DeskIdentity {
  readonly machine: string
  readonly process: number
  readonly started: string
  readonly seat: string
  readonly desk: string
}

/**
 * Finds out what tells this desk from others: its process, the running system, and its user data. Nothing of it is a secret or a proof.
 * @param userData folder of the desk; a random name is kept in it, so that the desk knows itself again after a crash. Null: a stranger to
 * every desk, also to itself of the last time
 */
export async function deskIdentity(fs: FileSystem, userData: string | null): Promise<DeskIdentity> {
  return {
    machine: hostname(),
    process: process.pid,
    started: await processStart(fs, process.pid),
    seat: await seatOf(fs),
    desk: userData === null ? randomUUID() : await deskName(fs, join(userData, 'desk-id')),
  }
}

async function deskName(fs: FileSystem, file: string): Promise<string> {
  const kept = await read(fs, file)
  if (/^[0-9a-f-]{36}$/.test(kept)) return kept
  const made = randomUUID()
  // Where it cannot be kept, the desk knows itself as long as it runs; a lock it leaves then goes stale by itself.
  await fs
    .mkdir(dirname(file))
    .then(() => atomicWrite(fs, file, made))
    .catch(() => undefined)
  return made
}

async function read(fs: FileSystem, file: string): Promise<string> {
  try {
    return new TextDecoder().decode(await fs.readFile(file))
  } catch {
    return ''
  }
}
