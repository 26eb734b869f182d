import type { Article } from '../../src/article/article.ts'
import type { DeskError } from '../../src/base/deskError.ts'
import { ok, type Result } from '../../src/base/result.ts'
import { checkReady } from '../../src/publish/checkReady.ts'
import { namedPublication } from '../../src/publish/namedPublication.ts'
import type { Publication } from '../../src/publish/publication.ts'
import type { Profile } from '../../src/publish/profile.ts'
import { publishPackage } from '../../src/publish/package/publishPackage.ts'
import { publish } from '../../src/publish/publish.ts'
import { readArticle } from '../documents/readArticle.ts'
import { storedFiles } from '../documents/package/storedFiles.ts'
import type { Shelf } from '../documents/shelf.ts'
import { profileOf } from './profiles/profileOf.ts'

/** What an export will write, and whether the article may leave. */
export interface Plan {
  readonly publication: Publication
  /** the article lacks what its profile requires */
  readonly ready: Result<unknown, DeskError>
}

/** Plans the export of a saved article by a profile's name. Writes nothing. */
export async function planPublication(shelf: Shelf, id: string, profile: string): Promise<Result<Plan, DeskError>> {
  const found = await profileOf(shelf, profile)
  if (!found.ok) return found
  const article = await articleToPublish(shelf, id)
  if (!article.ok) return article
  const publication = await publicationOf(shelf, article.value, found.value)
  return ok({ publication, ready: checkReady(article.value.metadata, found.value) })
}

/** A package is the article's folder as it lies there, not what the article tells of it. */
async function publicationOf(shelf: Shelf, article: Article, profile: Profile): Promise<Publication> {
  if (profile.target !== 'package') return publish(article, profile)
  const stored = await storedFiles(shelf, article.id).catch(() => undefined)
  return namedPublication(publishPackage(article, stored), article, profile)
}

async function articleToPublish(shelf: Shelf, id: string): Promise<Result<Article, DeskError>> {
  const read = await readArticle(shelf, id)
  return read.ok ? ok(read.value.article) : read
}
