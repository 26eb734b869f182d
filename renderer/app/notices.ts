import { createStore, type StoreApi } from 'zustand/vanilla'
import type { DeskError } from '../../src/base/deskError.ts'
import type { Language } from '../../src/base/language.ts'
import { describeError } from './describeError.ts'

/** How a notice sounds: news and success go by themselves, warnings and errors stay until dismissed. */
export type NoticeTone = 'news' | 'success' | 'warning' | 'error'

/** What a notice says, in the user's language. */
export interface NoticeWords {
  readonly tone: NoticeTone
  /** what happened */
  readonly text: string
  /** what is safe, and what to do */
  readonly hint?: string
  /** one thing that can be done about it */
  readonly action?: { readonly label: string; readonly run: () => void }
  /** a later notice about the same thing takes the place of the earlier */
  readonly about?: string
}

/** A notice on screen. */
export interface Notice extends NoticeWords {
  readonly id: number
}

/** The quiet notices of the window, the latest last. */
export interface NoticesState {
  readonly notices: readonly Notice[]
  /** Shows a notice; gives its id. */
  readonly show: (words: NoticeWords) => number
  /** Shows an error of the desk: what happened, what is safe, what to do. */
  readonly showError: (error: DeskError, about?: string) => number
  readonly dismiss: (id: number) => void
  /** Takes back what was said about something that is over. */
  readonly settle: (about: string) => void
}

/** How long news stays, in milliseconds. */
export const NEWS_STAYS = 6000

/** The same where something can be done about it: a hand needs time to get there. */
export const ACTION_STAYS = 15_000

/**
 * Makes the store of notices.
 * @param language tells the language of the interface at the time of an error
 */
export function createNotices(language: () => Language): StoreApi<NoticesState> {
  let last = 0
  return createStore<NoticesState>((set, get) => ({
    notices: [],
    show(words) {
      const id = (last += 1)
      const others = get().notices.filter(({ about }) => about === undefined || about !== words.about)
      set({ notices: [...others, { ...words, id }] })
      const stays = words.action === undefined ? NEWS_STAYS : ACTION_STAYS
      if (words.tone === 'news' || words.tone === 'success') setTimeout(() => get().dismiss(id), stays)
      return id
    },
    showError(error, about) {
      const words = describeError(error, language())
      return get().show({ tone: 'error', ...words, ...(about === undefined ? {} : { about }) })
    },
    dismiss(id) {
      set({ notices: get().notices.filter((notice) => notice.id !== id) })
    },
    settle(about) {
      if (get().notices.some((notice) => notice.about === about))
        set({ notices: get().notices.filter((notice) => notice.about !== about) })
    },
  }))
}
