import { bodyText } from '../../src/article/document/bodyText.ts'
import { countText } from '../../src/article/countText.ts'
import { openedState } from '../../src/saving/saveState.ts'
import type { OpenArticle } from '../../src/contract/answers.ts'
import type { ArticleSession } from './articleSession.ts'

/**
 * Makes the session of an article just opened, or taken from its file anew.
 * @param opened what the desk answered
 * @param loads how often the body has been taken from the file before
 */
export function startSession(opened: OpenArticle, loads: number): ArticleSession {
  const { article, etag, losses, readOnly } = opened
  return {
    id: article.id,
    metadata: article.metadata,
    loadedDocument: article.document,
    assets: article.assets,
    stage: article.review.stage,
    createdAt: article.createdAt,
    save: openedState(etag, readOnly),
    savedAt: article.modifiedAt,
    losses,
    readOnly,
    characters: countText(bodyText(article.document)),
    restedRevision: 0,
    loads: loads + 1,
  }
}
