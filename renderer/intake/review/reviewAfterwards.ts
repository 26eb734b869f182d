import { FIELD_KEYS } from '../../../src/article/fields.ts'
import type { DeskServices } from '../../app/deskServices.ts'
import type { IntakeNews } from '../intakeNews.ts'
import { reviewDraft } from './reviewDraft.ts'
import { useReview } from './reviewStore.ts'

/** Opens the review of an import that is done, with the fields as they stand in the article now; what is changed there goes to the article. */
export async function reviewAfterwards(
  services: Pick<DeskServices, 'article' | 'unsent'>,
  news: IntakeNews,
): Promise<void> {
  const { session, actions } = services.article.getState()
  if (session?.id !== news.articleId) return
  const manuscript = { ...news.manuscript, losses: news.losses }
  const before = session.metadata
  const draft = reviewDraft(services.unsent, `${news.name} ${news.articleId}`, before)
  const after = await useReview
    .getState()
    .ask({ name: news.name, manuscript, metadata: draft.metadata, isMade: true, draft })
  // Another article may have been opened meanwhile.
  if (after === null || services.article.getState().session?.id !== news.articleId) return
  draft.forget()
  const changed = FIELD_KEYS.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
  if (changed.length > 0) actions.changeMetadata(Object.fromEntries(changed.map((key) => [key, after[key]])))
}
