import { errnoOf } from '../files/errnoOf.ts'
import { watchFolder } from '../files/watchFolder.ts'
import { articlePaths } from '../library/articlePaths.ts'
import type { Log } from '../log/log.ts'
import { closeJournal } from './journal/closeJournal.ts'
import { isLockName } from './lock/lockKeeper.ts'
import { leaveLock } from './lock/leaveLock.ts'
import { readStored } from './readStored.ts'
import type { Shelf } from './shelf.ts'

/** Which window has which article open, and what its file looked like when last seen. */
export interface OpenArticles {
  /** A window opened, or saved, an article whose file has this etag. */
  seen(windowId: string, id: string, etag: string): void
  /** With the last window the article's journal is closed; `discard`: the person gave up what is not saved. */
  closed(windowId: string, id: string, discard?: boolean): Promise<void>
  windowClosed(windowId: string): void
  /** Forgets everything and stops watching; resolves when every journal is closed. */
  stop(): Promise<void>
}

/** Tells a window that an article's file is no longer what it was; `etag` null: it is gone. */
export type ChangedOutside = (windowId: string, id: string, etag: string | null) => void

interface OpenFile {
  etag: string | null
  readonly windows: Set<string>
  stopWatching: () => void
}

/** Starts with nothing open. Files of open articles are watched; a desk's own writes, and writes of the same bytes, are not told. */
export function createOpenArticles(shelf: Shelf, log: Log, changedOutside: ChangedOutside): OpenArticles {
  const open = new Map<string, OpenFile>()
  const endings = new Set<Promise<void>>()

  async function look(id: string): Promise<void> {
    try {
      // Behind the saves that run: they end with the file's etag known.
      const stored = await shelf.queue.run(articlePaths(shelf.library, id).file, () => readStored(shelf, id))
      const file = open.get(id)
      if (file === undefined) return
      const etag = stored?.etag ?? null
      if (etag !== null && shelf.attempts.get(id)?.to.has(etag)) return
      tell(id, file, etag, null)
    } catch (cause) {
      log.warn('an open article could not be looked at', { errno: errnoOf(cause) })
    }
  }

  /** Tells every window but the one that knows. */
  function tell(id: string, file: OpenFile, etag: string | null, knows: string | null): void {
    if (file.etag === etag) return
    file.etag = etag
    for (const windowId of file.windows) if (windowId !== knows) changedOutside(windowId, id, etag)
  }

  function watch(id: string): () => void {
    return watchFolder(
      articlePaths(shelf.library, id).folder,
      () => void look(id),
      (cause) => log.warn('an open article is not watched', { errno: errnoOf(cause) }),
      (name) => !isLockName(name) && !name.startsWith('.qingyang-'),
    )
  }

  async function closed(windowId: string, id: string, discard = false): Promise<void> {
    const file = open.get(id)
    if (file === undefined || !file.windows.delete(windowId) || file.windows.size > 0) return
    file.stopWatching()
    open.delete(id)
    shelf.facts.delete(id)
    shelf.attempts.delete(id)
    await end(id, discard)
  }

  function end(id: string, discard: boolean): Promise<void> {
    const ending = closeJournal(shelf, id, discard)
      .catch((cause: unknown) => log.warn('a journal could not be closed', { errno: errnoOf(cause) }))
      .then(() => leaveLock(shelf, id))
      .finally(() => endings.delete(ending))
    endings.add(ending)
    return ending
  }

  return {
    seen(windowId, id, etag) {
      const file = open.get(id)
      if (file === undefined) {
        open.set(id, { etag, windows: new Set([windowId]), stopWatching: watch(id) })
        return
      }
      file.windows.add(windowId)
      if (file.etag === null) {
        // The folder was made anew: the old watch looks at a folder that is gone.
        file.stopWatching()
        file.stopWatching = watch(id)
      }
      tell(id, file, etag, windowId)
    },
    closed,
    windowClosed(windowId) {
      for (const id of [...open.keys()]) void closed(windowId, id)
    },
    async stop() {
      for (const file of open.values()) file.stopWatching()
      open.clear()
      for (const id of [...shelf.journals.keys()]) void end(id, false)
      await Promise.all(endings)
    },
  }
}
