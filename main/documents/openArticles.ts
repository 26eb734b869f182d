import { errnoOf } from '../files/errnoOf.ts'
import { watchFolder } from '../files/watchFolder.ts'
import { articlePaths } from '../library/articlePaths.ts'
import type { Log } from '../log/log.ts'
import { checkLibraryThere } from './checkLibraryThere.ts'
import { closeJournal } from './journal/closeJournal.ts'
import { isLockName } from './lock/lockKeeper.ts'
import { leaveLock } from './lock/leaveLock.ts'
import { readStored } from './readStored.ts'
import type { Shelf } from './shelf.ts'

/** Which window has which article open, and what its file looked like when last seen. */
export interface OpenArticles {
  /** A window opened an article whose edits go on from a file with this etag; it is told where the file is another by now. */
  opened(windowId: string, id: string, etag: string): void
  /** An article's file was saved, or taken anew, and has this etag now. */
  saved(id: string, etag: string): void
  /** The other windows that have an article open. */
  others(windowId: string, id: string): readonly string[]
  /** With the last window the article's journal is closed; `discard`: the person gave up what is not saved. */
  closed(windowId: string, id: string, discard?: boolean): Promise<void>
  windowClosed(windowId: string): void
  /** Whether any window has an article open. */
  isOpen(id: string): boolean
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
      // Where the library itself is away the article is not deleted: nothing can be said of it.
      if (stored === null) await checkLibraryThere(shelf)
      const etag = stored?.etag ?? null
      if (etag !== null && shelf.attempts.get(id)?.to.has(etag)) return
      if (file.etag === etag) return
      file.etag = etag
      for (const windowId of file.windows) changedOutside(windowId, id, etag)
    } catch (cause) {
      log.warn('an open article could not be looked at', { errno: errnoOf(cause) })
    }
  }

  function watch(id: string): () => void {
    const { folder, file } = articlePaths(shelf.library, id)
    return watchFolder(
      folder,
      () => void look(id),
      (cause) => log.warn('an open article is not watched', { errno: errnoOf(cause) }),
      { files: [file], heeds: (name) => !isLockName(name) && !name.startsWith('.qingyang-') },
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
    opened(windowId, id, etag) {
      const file = open.get(id)
      if (file === undefined) {
        open.set(id, { etag, windows: new Set([windowId]), stopWatching: watch(id) })
        return
      }
      file.windows.add(windowId)
      // It joins windows that know already of a change from outside.
      if (file.etag !== etag) changedOutside(windowId, id, file.etag)
    },
    saved(id, etag) {
      const file = open.get(id)
      if (file === undefined) return
      if (file.etag === null) {
        // The folder was made anew: the old watch looks at a folder that is gone.
        file.stopWatching()
        file.stopWatching = watch(id)
      }
      file.etag = etag
    },
    others: (windowId, id) => [...(open.get(id)?.windows ?? [])].filter((other) => other !== windowId),
    closed,
    windowClosed(windowId) {
      for (const id of [...open.keys()]) void closed(windowId, id)
    },
    isOpen: (id) => open.has(id),
    async stop() {
      for (const file of open.values()) file.stopWatching()
      open.clear()
      for (const id of [...shelf.journals.keys()]) void end(id, false)
      await Promise.all(endings)
    },
  }
}
