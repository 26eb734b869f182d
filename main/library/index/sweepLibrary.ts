import { setImmediate as breathe } from 'node:timers/promises'
import { isArticleId } from '../../../src/base/articleId.ts'
import type { FileSystem } from '../../files/fileSystem.ts'
import { articlesFolder } from '../articlePaths.ts'
import { mapSome } from '../mapSome.ts'
import type { IndexDoc } from './indexDoc.ts'
import type { IndexStore } from './indexStore.ts'
import { markOf } from './readEntry.ts'

/** Files looked at side by side, and between two pauses in which others have their turn. */
const AT_ONCE = 16
const STRETCH = 256
/** More than this many to read into an empty store is a filling. */
const MANY = 1000

/** An article to read, with the mark that its files had. */
export interface ToRead {
  readonly id: string
  readonly mark: string
}

/** What a sweep works with. */
export interface SweepParts {
  readonly fs: FileSystem
  readonly library: string
  readonly store: IndexStore
  /** reads entries, a batch at a time, in any order */
  readonly read: (wanted: readonly ToRead[]) => AsyncIterable<readonly IndexDoc[]>
  /** told again and again while there is much to read */
  readonly progress: (done: number, total: number) => void
  /** whether the sweep is to break off */
  readonly stopped: () => boolean
}

/**
 * Makes a store agree with the library's folder: reads what is new or has another time or size, and drops what is gone. The latest changed
 * are read last, so that the store, which counts entries as they come, finds the latest first.
 * @returns whether anything was otherwise
 * @throws what the file system throws where the folder cannot be listed, and what the store throws
 */
export async function sweepLibrary({ fs, library, store, read, progress, stopped }: SweepParts): Promise<boolean> {
  const entries = await fs.readdir(articlesFolder(library))
  const names = entries.filter((entry) => entry.isDirectory() && isArticleId(entry.name)).map(({ name }) => name)
  const known = store.marks()
  const there = new Set<string>()
  const wanted: ToRead[] = []
  for (let from = 0; from < names.length && !stopped(); from += STRETCH) {
    await mapSome(names.slice(from, from + STRETCH), AT_ONCE, async (id) => {
      const mark = await markOf(fs, library, id)
      if (mark === null) return
      there.add(id)
      if (known.get(id) !== mark) wanted.push({ id, mark })
    })
    if (names.length > STRETCH) await breathe()
  }
  if (stopped()) return false
  const gone = [...known.keys()].filter((id) => !there.has(id))
  if (gone.length > 0) store.drop(gone)
  if (wanted.length > 0) await take(wanted, known.size === 0)
  return gone.length > 0 || wanted.length > 0

  async function take(missing: ToRead[], empty: boolean): Promise<void> {
    missing.sort((a, b) => timeOf(a) - timeOf(b) || (a.id < b.id ? 1 : -1))
    const fills = empty && missing.length > MANY
    if (fills) store.filling()
    let done = 0
    if (missing.length > STRETCH) progress(done, missing.length)
    for await (const docs of read(missing)) {
      if (stopped()) return
      store.put(docs)
      done += docs.length
      if (missing.length > STRETCH) progress(done, missing.length)
      await breathe()
    }
    if (!fills) return
    store.filled()
    while (!stopped() && store.tidy()) await breathe()
  }
}

function timeOf({ mark }: ToRead): number {
  return Number.parseFloat(mark) || 0
}
