import type { EventHub } from './eventHub.ts'

/** Tells every window that `library.json` is another than before: what of it they show they read anew. */
export function tellOfLibraryFile(events: Pick<EventHub, 'tell'>): void {
  events.tell('library.changed', {}, null)
  events.tell('lists.changed', {}, null)
  events.tell('publish.profilesChanged', {}, null)
  events.tell('review.stepsChanged', {}, null)
  events.tell('checks.ignoredChanged', {}, null)
}
