import { join } from 'node:path'
import type { Clock } from '../../src/base/clock.ts'
import { deskError, type DeskError } from '../../src/base/deskError.ts'
import { err, ok, type Result } from '../../src/base/result.ts'
import type { LibraryInfo } from '../../src/contract/answers.ts'
import { doubtJournal, forgetJournal } from '../documents/lock/forgetJournal.ts'
import { createLockKeeper, type LockKeeperOptions } from '../documents/lock/lockKeeper.ts'
import { createOpenArticles, type OpenArticles } from '../documents/openArticles.ts'
import { createShelf, type Shelf } from '../documents/shelf.ts'
import { errnoOf } from '../files/errnoOf.ts'
import { nodeFileSystem, type FileSystem } from '../files/fileSystem.ts'
import { removeLeftovers } from '../files/removeLeftovers.ts'
import { watchFolder } from '../files/watchFolder.ts'
import type { ArticleIndex } from '../library/articleIndex.ts'
import { createArticleIndex } from '../library/createArticleIndex.ts'
import type { KeptNews } from '../library/index/apartIndex.ts'
import { chooseIndex } from '../library/index/chooseIndex.ts'
import { indexFile } from '../library/index/indexFile.ts'
import { articlesFolder } from '../library/articlePaths.ts'
import type { Log } from '../log/log.ts'
import type { EventHub } from './eventHub.ts'
import { followOthers } from './followOthers.ts'
import { tellOfLibraryFile } from './tellOfLibraryFile.ts'

/** The library that is open, with its services. */
export interface OpenedLibrary {
  readonly info: LibraryInfo
  readonly shelf: Shelf
  readonly index: ArticleIndex
  readonly open: OpenArticles
  /** whether the index's file could not be used and is made anew */
  readonly indexRenewed: () => boolean
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
  /** folder for what can be deleted at any time; without it the index is kept in memory */
  readonly userData?: string
  /** what the locks say of this desk */
  readonly locks: Pick<LockKeeperOptions, 'me' | 'person' | 'ticker' | 'times'>
}

/** Makes the room with no library open. */
export function createLibraryRoom({ fs, clock, log, events, locks: desk, userData }: LibraryRoomOptions): LibraryRoom {
  let current: (OpenedLibrary & { readonly stopWatching: () => void }) | null = null

  async function leave(): Promise<void> {
    const left = current
    current = null
    left?.stopWatching()
    await left?.open.stop()
    await left?.index.stop()
    await left?.shelf.locks.stop()
  }

  /** A disk that another thread cannot see is read in this one. */
  function newIndex(library: string, tell: (news: KeptNews) => void): ArticleIndex {
    if (userData === undefined || fs !== nodeFileSystem) return createArticleIndex(fs, library)
    return chooseIndex(fs, library, indexFile(userData, library), tell)
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
      let renewed = false
      const index = newIndex(info.path, (news) => {
        if (news.kind === 'thrownAway') renewed = true
        if (news.kind === 'progress') events.tell('library.reading', { done: news.done, total: news.total }, null)
        else if (news.kind === 'changed') events.tell('library.changed', {}, null)
        else log.warn('the index', { news: news.kind })
      })
      const stops = [
        followOthers(index, () => events.tell('library.changed', {}, null)),
        watchFolder(
          articlesFolder(info.path),
          () => {
            index.look()
            events.tell('library.changed', {}, null)
          },
          (cause) => log.warn('the library is not watched', { errno: errnoOf(cause) }),
        ),
        watchFolder(
          info.path,
          () => tellOfLibraryFile(events),
          (cause) => log.warn("the library's file is not watched", { errno: errnoOf(cause) }),
          { files: [join(info.path, 'library.json')], heeds: (name) => name === 'library.json' },
        ),
      ]
      current = {
        info,
        shelf,
        index,
        indexRenewed: () => renewed,
        open: createOpenArticles(shelf, log, (windowId, id, etag) =>
          events.tell('article.changedOutside', { id, etag }, windowId),
        ),
        stopWatching: () => stops.forEach((stop) => stop()),
      }
    },
    leave,
  }
}
