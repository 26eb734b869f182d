import type { Reviewed } from '../../src/contract/answers.ts'
import type { EventHub } from './eventHub.ts'
import type { OpenedLibrary } from './libraryRoom.ts'

/** Tells the index, and every window that has the article open, of a review record that was written. */
export function tellReviewed(
  { open, index }: Pick<OpenedLibrary, 'open' | 'index'>,
  events: Pick<EventHub, 'tell'>,
  id: string,
  { review, saved }: Reviewed,
): void {
  open.saved(id, saved.etag)
  for (const windowId of open.others('', id)) events.tell('article.saved', { id, saved }, windowId)
  events.tell('article.reviewed', { id, review }, null)
  index.changed(id)
  events.tell('library.changed', {}, null)
}
