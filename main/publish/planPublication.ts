import type { Article } from '../../src/article/article.ts'
import type { DeskError } from '../../src/base/deskError.ts'
import { ok, type Result } from '../../src/base/result.ts'
import { checkReady } from '../../src/publish/checkReady.ts'
import { findProfile } from '../../src/publish/profiles.ts'
import type { Publication } from '../../src/publish/publication.ts'
import { publish } from '../../src/publish/publish.ts'
import { readArticle } from '../documents/readArticle.ts'
import type { Shelf } from '../documents/shelf.ts'

/** What an export will write, and whether the article may leave. */
export interface Plan {
  readonly publication: Publication
  /** the article lacks what its profile requires */
  readonly ready: Result<unknown, DeskError>
}

/** Plans the export of a saved article by a profile's name. Writes nothing. */
export async function planPublication(shelf: Shelf, id: string, profile: string): Promise<Result<Plan, DeskError>> {
  const found = findProfile(profile)
  if (!found.ok) return found
  const article = await articleToPublish(shelf, id)
  if (!article.ok) return article
  const publication = publish(article.value, found.value)
  return ok({ publication, ready: checkReady(article.value.metadata, found.value) })
}

async function articleToPublish(shelf: Shelf, id: string): Promise<Result<Article, DeskError>> {
  const read = await readArticle(shelf, id)
  return read.ok ? ok(read.value.article) : read
}
