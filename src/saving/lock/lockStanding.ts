/** Somebody who edits an article, or asks to; names are '' where they are not known. */
export interface LockPerson {
  readonly person: string
  readonly machine: string
}

/** Who has an article, and for how many minutes by their own heartbeats. */
export interface LockHolder extends LockPerson {
  readonly minutes: number
}

/** What became of this desk's wish to edit: `declined` by the holder, who goes on. */
export type Asking = 'no' | 'waiting' | 'declined'

/** How an article's lock stands for one desk. Only with `mine` may it write. */
export type LockStanding =
  /** `askedBy`: somebody who waits for it */
  | { readonly kind: 'mine'; readonly askedBy: LockPerson | null }
  | { readonly kind: 'held'; readonly by: LockHolder; readonly asking: Asking }
  /** held, but its holder has not been heard of; `gone`: is known to run no more */
  | { readonly kind: 'stale'; readonly by: LockHolder; readonly gone: boolean }
  /** nobody has it; this desk opened the article for reading, or lost it */
  | { readonly kind: 'free' }
  /** handed over by this desk, and not yet taken up; null: to nobody in particular */
  | { readonly kind: 'given'; readonly to: LockPerson | null }
  /** no lock can be had: the article can only be read */
  | { readonly kind: 'none' }

/** Whether two standings are the same to the eye. */
export function isSameStanding(a: LockStanding, b: LockStanding): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
