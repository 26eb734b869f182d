import type { ReviewState } from '../article/article.ts'
import type { MetadataPatch } from '../article/metadata.ts'
import type { Saved } from './answers.ts'
import type { CopiedPictures } from './copiedPictures.ts'
import type { LockStanding } from '../saving/lock/lockStanding.ts'
import type { CommandId } from './commandId.ts'

/** What the desk tells the user interface by itself. */
export interface DeskEvents {
  /** articles were added, changed or removed */
  'library.changed': Record<string, never>
  /** the index reads a large library: so many articles of so many */
  'library.reading': { readonly done: number; readonly total: number }
  /** an open article's file changed outside this window */
  'article.changedOutside': { readonly id: string; readonly etag: string | null }
  /** another window of this desk edited an article that this one has open too: steps of its body, and changed fields */
  'article.edited': {
    readonly id: string
    readonly client: string
    /** steps before these since the article was opened */
    readonly revision: number
    readonly steps: readonly unknown[]
    readonly metadata: MetadataPatch | null
  }
  /** another window of this desk saved it; `revision` counts the steps in what was saved */
  'article.saved': { readonly id: string; readonly saved: Saved }
  /** another window of this desk took what the file holds, or put another body in its place: take the article anew */
  'article.replaced': { readonly id: string }
  /** the review record of an article: decided, or opened again by an edit */
  'article.reviewed': { readonly id: string; readonly review: ReviewState }
  /** a window copied pictures of an article, or none (`id` null): papers of other windows that they are pasted into get the bytes from there */
  'assets.copied': CopiedPictures
  /** the library's steps of the review are others than before */
  'review.stepsChanged': Record<string, never>
  /** the lock of an article that this desk has open stands otherwise than before: asked for, free, stale, lost, had */
  'article.lock': { readonly id: string; readonly lock: LockStanding }
  /** the library lets other findings of the checks stand than before */
  'checks.ignoredChanged': Record<string, never>
  /** the library's word lists are others than before */
  'lexicons.changed': Record<string, never>
  /** the library's lists of values (名单) are others than before */
  'lists.changed': Record<string, never>
  /** the library's publishing profiles are others than before */
  'publish.profilesChanged': Record<string, never>
  /** a batch of changes goes on */
  'edits.progress': { readonly done: number; readonly total: number }
  /** an export of many goes on */
  'publish.batchProgress': { readonly done: number; readonly total: number }
  /** a menu item or a system shortcut asks for a command */
  'menu.command': { readonly command: CommandId }
  /** the shell wants to close: save, then answer with `window.closeAnswer` */
  'window.closeAsked': Record<string, never>
  /** the window fills the screen now, or no more, whoever had it so */
  'window.fullScreen': { readonly on: boolean }
}

/** The names of events. */
export type EventName = keyof DeskEvents

/** All event names, for the bridge. */
export const EVENT_NAMES = [
  'library.changed',
  'library.reading',
  'article.changedOutside',
  'article.edited',
  'article.saved',
  'article.replaced',
  'article.reviewed',
  'assets.copied',
  'review.stepsChanged',
  'article.lock',
  'checks.ignoredChanged',
  'lexicons.changed',
  'lists.changed',
  'publish.profilesChanged',
  'edits.progress',
  'publish.batchProgress',
  'menu.command',
  'window.closeAsked',
  'window.fullScreen',
] as const satisfies readonly EventName[]
