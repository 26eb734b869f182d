import type { Clock } from '../../src/base/clock.ts'
import { deskError, type DeskError } from '../../src/base/deskError.ts'
import { err, ok, type Result } from '../../src/base/result.ts'
import type { LibraryInfo } from '../../src/contract/answers.ts'
import { doubtJournal, forgetJournal } from '../documents/lock/forgetJournal.ts'
import { createLockKeeper, type LockKeeperOptions } from '../documents/lock/lockKeeper.ts'
import { createOpenArticles, type OpenArticles } from '../documents/openArticles.ts'
import { createShelf, type Shelf } from '../documents/shelf.ts'
import { errnoOf } from '../files/errnoOf.ts'
import type { FileSystem } from '../files/fileSystem.ts'
import { removeLeftovers } from '../files/removeLeftovers.ts'
import { watchFolder } from '../files/watchFolder.ts'
import { createArticleIndex, type ArticleIndex } from '../library/articleIndex.ts'
import { articlesFolder } from '../library/articlePaths.ts'
import type { Log } from '../log/log.ts'
import type { EventHub } from './eventHub.ts'

/** The library that is open, with its services. */
export interface OpenedLibrary {
  readonly info: LibraryInfo
  readonly shelf: Shelf
  readonly index: ArticleIndex
  readonly open: OpenArticles
}

/** Holds the one library that is open. */
export interface LibraryRoom {
  /** The open library, or the error `library.none`. */
  current(): Result<OpenedLibrary, DeskError>
  /** Leaves the library that is open, if any, and enters another. */
  enter(info: LibraryInfo): void
  /** Resolves when nothing of the library is open any more. */
  leave(): Promise<void>
}

/** What the room is built from. */
export interface LibraryRoomOptions {
  readonly fs: FileSystem
  readonly clock: Clock
  readonly log: Log
  readonly events: EventHub
  /** what the locks say of this desk */
  readonly locks: Pick<LockKeeperOptions, 'me' | 'person' | 'ticker' | 'times'>
}

/** Makes the room with no library open. */
export function createLibraryRoom({ fs, clock, log, events, locks: desk }: LibraryRoomOptions): LibraryRoom {
  let current: (OpenedLibrary & { readonly stopWatching: () => void }) | null = null

  async function leave(): Promise<void> {
    const left = current
    current = null
    left?.stopWatching()
    await left?.open.stop()
    await left?.shelf.locks.stop()
  }

  return {
    current: () => (current === null ? err(deskError('library.none')) : ok(current)),
    enter(info) {
      for (const folder of [info.path, articlesFolder(info.path)]) void removeLeftovers(fs, folder, clock.now())
      const locks = createLockKeeper({
        ...desk,
        fs,
        log,
        library: info.path,
        clock: () => clock.now().getTime(),
        after: leave(),
        changed: (id, lock) => events.tell('article.lock', { id, lock }, null),
        lost: (id) => forgetJournal(shelf, id),
        regained: (id) => doubtJournal(shelf, id),
      })
      const shelf = createShelf(fs, clock, info.path, locks)
      current = {
        info,
        shelf,
        index: createArticleIndex(fs, info.path),
        open: createOpenArticles(shelf, log, (windowId, id, etag) =>
          events.tell('article.changedOutside', { id, etag }, windowId),
        ),
        stopWatching: watchFolder(
          articlesFolder(info.path),
          () => events.tell('library.changed', {}, null),
          (cause) => log.warn('the library is not watched', { errno: errnoOf(cause) }),
        ),
      }
    },
    leave,
  }
}
