import { isArticleId } from '../../src/base/articleId.ts'
import type { DeskError } from '../../src/base/deskError.ts'
import { err, ok, type Result } from '../../src/base/result.ts'
import type { FieldKey } from '../../src/article/fields.ts'
import type { LibraryRow } from '../../src/library/libraryRow.ts'
import { isMissing } from '../files/errnoOf.ts'
import { etagOf } from '../files/etagOf.ts'
import type { FileSystem } from '../files/fileSystem.ts'
import { createKeyedQueue } from '../files/keyedQueue.ts'
import { storageError } from '../files/storageError.ts'
import { articlePaths, articlesFolder } from './articlePaths.ts'
import { indexEntry, type IndexEntry } from './indexEntry.ts'
import { journalRunsPast } from './journalRunsPast.ts'
import { mapSome } from './mapSome.ts'
import { matchesTitle } from './matchesTitle.ts'
import { rememberedValues } from './rememberedValues.ts'

/** Files read side by side. */
const AT_ONCE = 16

/** What a library knows of its articles without opening them. */
export interface ArticleIndex {
  /** The articles whose title holds a text ('' for all), the latest changed first. */
  list(title: string): Promise<Result<LibraryRow[], DeskError>>
  /** What was used before, for the fields that remember. */
  remembered(): Promise<Result<Partial<Record<FieldKey, readonly string[]>>, DeskError>>
}

/** An article as last read. `etag` '': it could not be. */
interface Known {
  readonly mtimeMs: number
  readonly size: number
  readonly etag: string
  readonly entry: IndexEntry
}

/** Makes the index of a library. A file is read again only when its time or size has changed. */
export function createArticleIndex(fs: FileSystem, library: string): ArticleIndex {
  let known = new Map<string, Known>()
  const queue = createKeyedQueue()

  async function scan(): Promise<Result<IndexEntry[], DeskError>> {
    const folder = articlesFolder(library)
    try {
      const ids = (await fs.readdir(folder)).filter((entry) => entry.isDirectory() && isArticleId(entry.name))
      const found = await mapSome(ids, AT_ONCE, async ({ name }) => [name, await look(name)] as const)
      known = new Map(found.flatMap(([id, seen]) => (seen === null ? [] : [[id, seen]])))
      return ok(await mapSome([...known.values()], AT_ONCE, withJournal))
    } catch (cause) {
      return err(storageError(cause, folder))
    }
  }

  async function look(id: string): Promise<Known | null> {
    const { file } = articlePaths(library, id)
    try {
      const { mtimeMs, size } = await fs.stat(file)
      const before = known.get(id)
      if (before?.mtimeMs === mtimeMs && before.size === size) return before
      const bytes = await fs.readFile(file).catch(() => null)
      const text = bytes === null ? null : new TextDecoder().decode(bytes)
      const etag = bytes === null ? '' : etagOf(bytes)
      return { mtimeMs, size, etag, entry: await indexEntry(id, text, mtimeMs) }
    } catch (cause) {
      return isMissing(cause) ? null : { mtimeMs: -1, size: -1, etag: '', entry: await indexEntry(id, null, 0) }
    }
  }

  /** Asked each time: a journal grows while its article's file does not. One that cannot be read is told when the article is opened. */
  async function withJournal({ entry, etag }: Known): Promise<IndexEntry> {
    const { log } = articlePaths(library, entry.row.id)
    return (await journalRunsPast(fs, log, etag)) ? { ...entry, row: { ...entry.row, unsaved: true } } : entry
  }

  // One scan after the other: the next finds in the cache what this one has read.
  const entries = () => queue.run('scan', scan)

  return {
    async list(title) {
      const all = await entries()
      if (!all.ok) return all
      const rows = all.value.map(({ row }) => row).filter((row) => matchesTitle(row.title, title))
      return ok(rows.sort((a, b) => compare(b.modifiedAt, a.modifiedAt) || compare(a.id, b.id)))
    },
    async remembered() {
      const all = await entries()
      return all.ok ? ok(rememberedValues(all.value)) : all
    },
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
