import { loadArticle } from '../../src/article/load.ts'
import { emptyMetadata, type Metadata } from '../../src/article/metadata.ts'
import type { LibraryRow } from '../../src/library/libraryRow.ts'
import { countCharacters } from './countCharacters.ts'

/** What the index keeps of one article. */
export interface IndexEntry {
  readonly row: LibraryRow
  readonly metadata: Metadata
}

/**
 * Makes the entry of an article from its file.
 * @param id the name of its folder
 * @param text the file's text; null where it could not be read
 * @param mtimeMs of the file, for a row that cannot tell its own time
 */
export async function indexEntry(id: string, text: string | null, mtimeMs: number): Promise<IndexEntry> {
  const loaded = text === null ? null : loadArticle(text)
  if (loaded === null || !loaded.ok) return damagedEntry(id, mtimeMs)
  const { metadata, modifiedAt, document, review } = loaded.value.article
  const { title, editors, source, authors, channelPath, publishedAt } = metadata
  const row: LibraryRow = {
    id,
    title,
    editors,
    source,
    authors,
    channelPath,
    publishedAt,
    modifiedAt,
    characters: await countCharacters(document),
    stage: review.stage,
  }
  return { row, metadata }
}

function damagedEntry(id: string, mtimeMs: number): IndexEntry {
  const row: LibraryRow = {
    id,
    title: id,
    editors: [],
    source: '',
    authors: [],
    channelPath: [],
    publishedAt: '',
    modifiedAt: new Date(mtimeMs).toISOString(),
    characters: 0,
    stage: 'draft',
    damaged: true,
  }
  return { row, metadata: emptyMetadata() }
}
