import { ARTICLE_FORMAT, ARTICLE_VERSION, type Article } from '../../src/article/article.ts'
import { cleanArticle } from '../../src/article/changes/cleanArticle.ts'
import type { DocumentJson } from '../../src/article/document/documentJson.ts'
import type { ArticleSession } from '../app/articleSession.ts'

/** The open article as it stands on screen, in the form that publishing reads: with edits that are not saved yet, without what 修订 took out. */
export function articleOfSession(session: ArticleSession, document: DocumentJson): Article {
  const { id, createdAt, savedAt, metadata, assets, review } = session
  return cleanArticle({
    format: ARTICLE_FORMAT,
    version: ARTICLE_VERSION,
    id,
    createdAt,
    modifiedAt: savedAt ?? createdAt,
    metadata,
    document,
    assets,
    review,
  })
}
