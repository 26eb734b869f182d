import { ARTICLE_FORMAT, ARTICLE_VERSION, type Article } from '../../src/article/article.ts'
import type { DocumentJson } from '../../src/article/document/documentJson.ts'
import type { ArticleSession } from '../app/articleSession.ts'

/** The open article as it stands on screen, in the form that publishing reads: with edits that are not saved yet. */
export function articleOfSession(session: ArticleSession, document: DocumentJson): Article {
  const { id, createdAt, savedAt, metadata, assets, review } = session
  return {
    format: ARTICLE_FORMAT,
    version: ARTICLE_VERSION,
    id,
    createdAt,
    modifiedAt: savedAt ?? createdAt,
    metadata,
    document,
    assets,
    review,
  }
}
