import { join } from 'node:path'
import { loadArticle } from '../../../src/article/load.ts'
import { readJournal } from '../../../src/saving/journal/readJournal.ts'
import { isIntent } from '../../../src/saving/journal/journalLine.ts'
import { etagOf } from '../../files/etagOf.ts'
import type { ArticlePaths } from '../../library/articlePaths.ts'
import { entriesOf } from '../verify/entriesOf.ts'
import type { Mending } from './mend.ts'

/** A whole copy of an article.json. */
export interface ArticleCopy {
  /** absolute */
  readonly path: string
  readonly bytes: Uint8Array
  /** ISO 8601 in UTC */
  readonly modifiedAt: string
}

/**
 * Finds the best whole copy of an article whose file is damaged: the very bytes that its journal goes on from, where they are kept; else the
 * latest saved of its versions, kept copies and the journal's beginning. A copy of which anything would have to be repaired is none.
 */
export async function findCopy(mending: Mending, paths: ArticlePaths): Promise<ArticleCopy | null> {
  const copies = [...(await versionsOf(mending, paths)), ...(await baseOf(mending, paths))]
  const expected = await expectedEtags(mending, paths)
  for (const etag of expected) {
    const exact = copies.find(({ bytes }) => etagOf(bytes) === etag)
    if (exact !== undefined) return exact
  }
  return copies.toSorted((a, b) => (a.modifiedAt < b.modifiedAt ? 1 : -1))[0] ?? null
}

async function versionsOf({ fs, readers }: Mending, { history }: ArticlePaths): Promise<ArticleCopy[]> {
  const copies: ArticleCopy[] = []
  for (const { name } of (await entriesOf(fs, history)).filter((entry) => entry.isFile())) {
    const reader = readers.find((one) => one.matches(name))
    const path = join(history, name)
    const bytes = reader === undefined ? null : await reader.read(await fs.readFile(path))
    if (bytes !== null) copies.push(...wholeCopy(path, bytes))
  }
  return copies
}

async function baseOf({ fs }: Mending, { base }: ArticlePaths): Promise<ArticleCopy[]> {
  const bytes = await fs.readFile(base).catch(() => null)
  return bytes === null ? [] : wholeCopy(base, bytes)
}

function wholeCopy(path: string, bytes: Uint8Array): ArticleCopy[] {
  const loaded = loadArticle(new TextDecoder().decode(bytes))
  const isWhole = loaded.ok && loaded.value.losses.length === 0 && !loaded.value.newer
  return isWhole ? [{ path, bytes, modifiedAt: loaded.value.article.modifiedAt }] : []
}

/** What the journal says of the file: what the last saves were to make of it, and what it began with. */
async function expectedEtags({ fs }: Mending, { log }: ArticlePaths): Promise<string[]> {
  const bytes = await fs.readFile(log).catch(() => null)
  const journal = bytes === null ? null : readJournal(new TextDecoder().decode(bytes))
  if (journal === null) return []
  return [
    ...journal.records
      .filter(isIntent)
      .map(({ saved }) => saved)
      .toReversed(),
    journal.head.base,
  ]
}
