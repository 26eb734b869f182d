import type { Asking, LockPerson } from '../../../src/saving/lock/lockStanding.ts'
import { parseRequest, requestText, type LockRequest } from '../../../src/saving/lock/lockRequest.ts'
import { atomicWrite } from '../../files/atomicWrite.ts'
import type { FileSystem } from '../../files/fileSystem.ts'
import { readText } from '../../files/readText.ts'

/** The requests that lie beside a lock: there is one at a time, the last. */
export interface LockRequests {
  /** Who asks this desk; null where nobody does. */
  received(): Promise<LockPerson | null>
  /** Removes the request, which is a refusal. */
  refuse(): Promise<void>
  /** Asks a holder. */
  send(to: string): Promise<void>
  /** What became of this desk's request, now that this is the holder; a new holder is asked as the one before was. */
  answered(holder: string): Promise<Asking>
  /** Takes this desk's own request back. */
  withdraw(): Promise<void>
}

/** Who asks. */
export interface Asker {
  readonly holder: string
  readonly person: () => string
  readonly machine: string
}

/** Opens the requests of an article, at a path. */
export function createLockRequests(fs: FileSystem, path: string, me: Asker): LockRequests {
  async function found(): Promise<LockRequest | null> {
    const text = await readText(fs, path)
    return text === null ? null : parseRequest(text)
  }
  async function send(to: string): Promise<void> {
    await atomicWrite(fs, path, requestText({ from: me.holder, to, person: me.person(), machine: me.machine }))
  }
  return {
    async received() {
      const request = await found()
      if (request === null || request.to !== me.holder || request.from === me.holder) return null
      return { person: request.person, machine: request.machine }
    },
    refuse: () => fs.remove(path),
    send,
    async answered(holder) {
      const request = await found()
      if (request === null) return 'declined'
      // Where another asks as well, the holder who gives the lock away gives it to whoever is first.
      if (request.from === me.holder && request.to !== holder) await send(holder)
      return 'waiting'
    },
    async withdraw() {
      if ((await found())?.from === me.holder) await fs.remove(path)
    },
  }
}
