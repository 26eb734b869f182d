import { setTimeout as pause } from 'node:timers/promises'
import { isArticleId } from '../../../src/base/articleId.ts'
import type { DeskError } from '../../../src/base/deskError.ts'
import { err, ok, type Result } from '../../../src/base/result.ts'
import { localDay } from '../../../src/library/query/localDay.ts'
import type { Query } from '../../../src/library/query/query.ts'
import { parseQuery } from '../../../src/library/query/parseQuery.ts'
import type { FileSystem } from '../../files/fileSystem.ts'
import { createKeyedQueue } from '../../files/keyedQueue.ts'
import { storageError } from '../../files/storageError.ts'
import { MOST_COUNTED, type ArticleIndex, type Found } from '../articleIndex.ts'
import { articlesFolder } from '../articlePaths.ts'
import type { IndexDoc } from './indexDoc.ts'
import { keptTable } from './keptTable.ts'
import type { IndexStore } from './indexStore.ts'
import { markOf, readEntry } from './readEntry.ts'
import { sweepLibrary, type SweepParts, type ToRead } from './sweepLibrary.ts'

/** How long an answer waits for a sweep that runs, in milliseconds, and how old a sweep may be. */
const PATIENCE = 150
const FRESH = 10_000

/** How long what the desk wrote may wait when nobody asks, in milliseconds. */
const OWN_REST = 400

/** The most of it that is taken in together. */
const OWN_AT_ONCE = 100

/** How long after a table was first asked for articles are compared with one another, in milliseconds. */
const COMPARE_REST = 2000

/** How long after the last change what is gone is cleared away, in milliseconds. */
const TIDY_REST = 3000

/** What an index tells by itself. `broken`: its store cannot be used any more; make another. */
export type IndexNews =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'changed' }
  | { readonly kind: 'broken' }

/** What an index is made of. */
export interface LibraryIndexParts {
  readonly fs: FileSystem
  readonly library: string
  readonly store: IndexStore
  readonly read: SweepParts['read']
  /** resolves when text can be searched for */
  readonly beforeSearch: () => Promise<void>
  /** resolves when entries can be put into the store */
  readonly beforePut: () => Promise<void>
  /** every answer waits until the whole library has been looked at; else for a moment at most */
  readonly waits: boolean
  readonly tell: (news: IndexNews) => void
}

/** Makes an index over a store: it keeps the store in agreement with the library's folder, and answers from the store. */
export function libraryIndex({ beforeSearch, beforePut, ...parts }: LibraryIndexParts): ArticleIndex {
  const { fs, library, store, waits, tell } = parts
  const queue = createKeyedQueue()
  let reading: Found['reading'] = null
  let failure: DeskError | null = null
  let running: Promise<void> | null = null
  /** when the last sweep ended; never yet */
  let swept = -Infinity
  let stopped = false
  const table = keptTable(store)
  /** what the desk wrote and the store does not hold yet */
  const owed = new Set<string>()
  let resting: NodeJS.Timeout | undefined
  let comparing: NodeJS.Timeout | undefined
  let tidying: NodeJS.Timeout | undefined

  async function* read(wanted: readonly ToRead[]): AsyncIterable<readonly IndexDoc[]> {
    await beforePut()
    yield* parts.read(wanted)
  }

  async function sweep(): Promise<void> {
    if (swept === -Infinity && !waits && store.marks().size === 0) reading = { done: 0, total: 0 }
    try {
      const otherwise = await sweepLibrary({
        fs,
        library,
        store,
        read,
        stopped: () => stopped,
        progress(done, total) {
          reading = done < total ? { done, total } : null
          tell({ kind: 'progress', done, total })
        },
      })
      failure = null
      if (otherwise && !stopped) tell({ kind: 'changed' })
      if (otherwise) tidySoon()
    } catch (cause) {
      if (isOfStore(cause)) tell({ kind: 'broken' })
      failure = storageError(cause, articlesFolder(library))
    } finally {
      reading = null
      swept = Date.now()
    }
  }

  function start(): Promise<void> {
    return (running ??= queue.run('sweep', sweep).finally(() => (running = null)))
  }

  /** Resolves when an answer may be given. */
  async function settled(): Promise<void> {
    if (waits) return void (await queue.run('sweep', sweep))
    if (Date.now() - swept > FRESH) void start()
    if (running !== null) await Promise.race([running, pause(PATIENCE, undefined, { ref: false })])
    // What the desk wrote itself is in before anybody is answered.
    await takeOwed()
  }

  async function answer<T>(give: () => T | Promise<T>): Promise<Result<T, DeskError>> {
    await settled()
    if (failure !== null) return err(failure)
    try {
      return ok(await give())
    } catch (cause) {
      if (isOfStore(cause)) tell({ kind: 'broken' })
      return err(storageError(cause, articlesFolder(library)))
    }
  }

  async function queryOf(text: string): Promise<Query> {
    if (text.trim() !== '') await beforeSearch()
    return parseQuery(text, localDay(new Date().toISOString()).slice(0, 10))
  }

  /** The first page of a large library does not wait for every article to be compared with every other; the marks come after it. */
  function compareSoon(): void {
    if (comparing !== undefined || store.knowsTwins()) return
    comparing = setTimeout(() => {
      if (stopped) return
      try {
        store.alike('')
        tell({ kind: 'changed' })
      } catch (cause) {
        if (isOfStore(cause)) tell({ kind: 'broken' })
      }
    }, COMPARE_REST).unref()
  }

  /** Piece by piece, once nothing has changed for a while; a change that comes meanwhile goes first. */
  function tidySoon(): void {
    clearTimeout(tidying)
    tidying = setTimeout(() => void tidy(), TIDY_REST).unref()
  }

  async function tidy(): Promise<void> {
    try {
      if (stopped || !store.isLoose()) return
      while (!stopped && owed.size === 0 && running === null && store.tidy()) await pause(0, undefined, { ref: false })
    } catch (cause) {
      if (isOfStore(cause)) tell({ kind: 'broken' })
    }
  }

  async function search(text: string, limit: number): Promise<Found> {
    const query = await queryOf(text)
    const hits = store.search(query, limit + 1)
    return { hits: hits.slice(0, limit), more: hits.length > limit, hints: query.hints, reading }
  }

  /** One article saved ten times between two questions is read once. */
  function takeOwed(): Promise<void> {
    clearTimeout(resting)
    resting = undefined
    return queue.run('own', async () => {
      while (owed.size > 0) {
        const ids = [...owed].slice(0, OWN_AT_ONCE)
        for (const id of ids) owed.delete(id)
        await takeOwn(ids)
        tidySoon()
      }
    })
  }

  /** Together, since every commit costs as much as what it holds: a batch of changes writes hundreds a second. */
  async function takeOwn(ids: readonly string[]): Promise<void> {
    try {
      await beforePut()
      const read = await Promise.all(ids.map(ownEntry))
      const gone = ids.filter((_, at) => read[at] === 'gone')
      const entries = read.filter((entry) => typeof entry === 'object')
      if (gone.length > 0) store.drop(gone)
      if (entries.length > 0) store.put(entries)
    } catch (cause) {
      if (isOfStore(cause)) tell({ kind: 'broken' })
    }
  }

  /** `gone`: there is no such article; `unread`: a sweep will see to it. */
  async function ownEntry(id: string): Promise<IndexDoc | 'gone' | 'unread'> {
    try {
      const mark = await markOf(fs, library, id)
      return mark === null ? 'gone' : await readEntry(fs, library, id, mark)
    } catch {
      return 'unread'
    }
  }

  return {
    list: (query) => answer(async () => (await search(query, Number.MAX_SAFE_INTEGER - 1)).hits.map(({ row }) => row)),
    search: (query, limit) => answer(() => search(query, limit)),
    page: (text, order, from, count, keep, follow) =>
      answer(async () => {
        const query = await queryOf(text)
        compareSoon()
        return { ...table.page(query, order, from, count, keep, follow), hints: query.hints, reading }
      }),
    ids: (text, order) => answer(async () => store.ordered(await queryOf(text), order).items),
    entries: (ids) => answer(() => store.entries(ids)),
    counts: (queries) =>
      answer(async () => {
        const read = await Promise.all(queries.map(queryOf))
        return read.map((query) => store.count(query, MOST_COUNTED))
      }),
    remembered: () => answer(() => store.remembered()),
    alike: (id) => answer(() => store.entries(store.alike(id)).flatMap((entry) => (entry === null ? [] : [entry.row]))),
    used: (list) => answer(() => store.used(list)),
    measure: () => answer(() => store.measure()),
    putFindings: (measure, checked) =>
      answer(() => {
        store.putFindings(measure, checked)
        return null
      }),
    whole: async () => {
      await running
      await start()
    },
    changed(id) {
      if (waits || stopped || !isArticleId(id)) return
      owed.add(id)
      resting ??= setTimeout(() => void takeOwed(), OWN_REST).unref()
    },
    look: () => (swept = -Infinity),
    async stop() {
      stopped = true
      clearTimeout(comparing)
      clearTimeout(tidying)
      await running
      await queue.run('sweep', async () => undefined)
      await takeOwed()
      store.close()
    },
  }
}

/** Whether an error is the database's. */
function isOfStore(cause: unknown): boolean {
  return (cause as { code?: unknown } | null)?.code === 'ERR_SQLITE_ERROR'
}
