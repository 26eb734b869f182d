import { bodyText } from '../../src/article/document/bodyText.ts'
import { bodySize } from '../../src/article/document/bodySize.ts'
import { countText } from '../../src/article/countText.ts'
import { openedState, saveStep } from '../../src/saving/saveState.ts'
import type { OpenArticle } from '../../src/contract/answers.ts'
import type { ArticleSession } from './articleSession.ts'

/**
 * Makes the session of an article just opened, or taken from its file anew.
 * @param opened what the desk answered
 * @param loads how often the body has been taken from the file before
 */
export function startSession(opened: OpenArticle, loads: number): ArticleSession {
  const { article, etag, losses, readOnly, lock, unsaved, recovered, diverged } = opened
  const asSaved = openedState(etag, readOnly)
  return {
    id: article.id,
    metadata: article.metadata,
    loadedDocument: article.document,
    loadedSize: bodySize(article.document),
    sharing: { client: crypto.randomUUID(), revision: opened.revision },
    assets: article.assets,
    stage: article.review.stage,
    review: article.review,
    createdAt: article.createdAt,
    // What came back from the journal, or was written in another window, is not in the file yet.
    save: !unsaved || readOnly ? asSaved : saveStep(asSaved, { kind: 'edited' }).state,
    savedAt: article.modifiedAt,
    losses,
    readOnly,
    lock,
    newerOutside: false,
    recovered,
    diverged,
    characters: countText(bodyText(article.document)),
    restedRevision: 0,
    loads: loads + 1,
  }
}
