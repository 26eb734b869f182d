/** What a person can do about who may edit the open article. */
export interface LockActions {
  /** Asks whoever edits it. */
  readonly ask: () => Promise<void>
  /** Goes on editing although somebody asked. */
  readonly decline: () => Promise<void>
  /** Saves, and hands the article over; it stays open for reading. */
  readonly give: () => Promise<void>
  /** Takes what is free or stale, and edits: what is on screen where it holds unsaved text, else the article as it is now. */
  readonly take: () => Promise<void>
}
