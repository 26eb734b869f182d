import type { Article } from '../../src/article/article.ts'
import type { Clock } from '../../src/base/clock.ts'
import type { FileSystem } from '../files/fileSystem.ts'
import type { JournalState } from './journal/journalState.ts'
import type { Locks } from './lock/locks.ts'
import { noLocks } from './lock/noLocks.ts'
import { createPathQueue, type PathQueue } from '../files/pathQueue.ts'

/** What a save takes from the desk, not from the window. */
export type ArticleFacts = Pick<Article, 'createdAt' | 'review' | 'assets'>

/** Where a library's articles stand, and all that reading and writing them needs. */
export interface Shelf {
  readonly fs: FileSystem
  readonly clock: Clock
  readonly queue: PathQueue
  /** real path of the library's folder */
  readonly library: string
  /** the facts of open articles as last read or written: for a file that is deleted or damaged while it is open */
  readonly facts: Map<string, ArticleFacts>
  /** etags of files as this desk wrote them last: what they hold is whole, and all of it but metadata and body stands in `facts` */
  readonly written: Map<string, string>
  /**
   * writes that were begun and have not ended well: the file may hold them (when the last step alone failed), and is then no one else's
   * change. By article: the etag the writes began with, and the etags of what they wrote.
   */
  readonly attempts: Map<string, { readonly from: string | null; readonly to: ReadonlySet<string> }>
  /** the journals of open articles */
  readonly journals: Map<string, JournalState>
  /** who may write which article, among all desks that have the library open */
  readonly locks: Locks
}

/** Makes the shelf of a library. Without locks it takes itself for the only one who writes. */
export function createShelf(fs: FileSystem, clock: Clock, library: string, locks: Locks = noLocks): Shelf {
  const known = { facts: new Map(), written: new Map(), attempts: new Map(), journals: new Map() }
  return { fs, clock, queue: createPathQueue(fs), library, ...known, locks }
}
