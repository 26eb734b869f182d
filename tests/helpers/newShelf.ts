import { join } from 'node:path'
import { emptyDocument } from '../../src/article/document/emptyDocument.ts'
import { paragraphJson } from '../../src/article/document/paragraphJson.ts'
import { emptyMetadata, type MetadataPatch } from '../../src/article/metadata.ts'
import { createArticle } from '../../main/documents/createArticle.ts'
import { createShelf, type Shelf } from '../../main/documents/shelf.ts'
import { nodeFileSystem, type FileSystem } from '../../main/files/fileSystem.ts'
import { createLibrary } from '../../main/library/createLibrary.ts'
import { steppingClock } from './steppingClock.ts'
import { tempFolder } from './tempFolder.ts'

/** The shelf of a new, empty library. The library is made on the machine's own disk, whatever disk the shelf then works on. */
export async function newShelf(fs: FileSystem = nodeFileSystem): Promise<Shelf> {
  const clock = steppingClock()
  const library = await createLibrary(nodeFileSystem, clock, join(tempFolder(), '稿库'), '理论部')
  if (!library.ok) throw new Error(library.error.code)
  return createShelf(fs, clock, library.value.path)
}

/** A body of plain paragraphs. */
export function bodyOf(...paragraphs: string[]): Record<string, unknown> {
  return paragraphs.length === 0 ? { ...emptyDocument() } : { type: 'doc', content: paragraphs.map(paragraphJson) }
}

/** Metadata with the given fields filled. */
export function metadataOf(patch: MetadataPatch = {}): Record<string, unknown> {
  return { ...emptyMetadata(), title: '打好基层党建', ...patch }
}

/** Puts an article on a shelf and gives its id. */
export async function newArticleOn(shelf: Shelf, patch: MetadataPatch = {}, ...paragraphs: string[]): Promise<string> {
  const created = await createArticle(shelf, {
    metadata: metadataOf(patch),
    document: bodyOf(...paragraphs),
    assets: [],
  })
  if (!created.ok) throw new Error(created.error.code)
  return created.value.id
}
