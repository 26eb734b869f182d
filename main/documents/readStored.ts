import { loadArticle, type LoadedArticle } from '../../src/article/load.ts'
import type { DeskError } from '../../src/base/deskError.ts'
import type { Result } from '../../src/base/result.ts'
import { etagOf } from '../files/etagOf.ts'
import { isMissing } from '../files/errnoOf.ts'
import { articlePaths } from '../library/articlePaths.ts'
import type { Shelf } from './shelf.ts'

/** An article.json as it lies on the disk. */
export interface Stored {
  readonly bytes: Uint8Array
  readonly etag: string
  /** the article with its folder's id, whatever id the file tells: folders are copied by hand. Read from the bytes when it is first asked for. */
  readonly loaded: Result<LoadedArticle, DeskError>
}

/**
 * Reads an article's file; null where there is none.
 * @throws what the file system throws for any other reason
 */
export async function readStored({ fs, library }: Shelf, id: string): Promise<Stored | null> {
  const { file } = articlePaths(library, id)
  try {
    const bytes = await fs.readFile(file)
    let loaded: Stored['loaded'] | null = null
    return {
      bytes,
      etag: etagOf(bytes),
      get loaded() {
        return (loaded ??= withId(loadArticle(new TextDecoder().decode(bytes), file), id))
      },
    }
  } catch (cause) {
    if (isMissing(cause)) return null
    throw cause
  }
}

function withId(loaded: Result<LoadedArticle, DeskError>, id: string): Result<LoadedArticle, DeskError> {
  if (!loaded.ok || loaded.value.article.id === id) return loaded
  return { ok: true, value: { ...loaded.value, article: { ...loaded.value.article, id } } }
}
