import { useMemo, useSyncExternalStore } from 'react'
import type { StoreApi } from 'zustand/vanilla'
import { useServices } from '../deskContext.tsx'
import type { ArticleState } from '../createArticleStore.ts'
import { saveWords, type SaveWords } from './saveWords.ts'

/** A save shorter than this, in milliseconds, passes without a word: its end says all. */
export const SILENT_SAVE = 400

/** How long a save has to be the last word before it is told, in milliseconds: who saves while typing would have the line change twice a save. */
export const SURE_SAVE = 150

/** The save state to show: its words, and the ISO 8601 time of the last save. */
export interface CalmSave extends SaveWords {
  readonly savedAt: string
}

/**
 * The save state of the open article in words; null where none is open. While a save is short, and while it is not yet sure that nothing is
 * typed right after it, it stays what it was: whoever saves while typing has nothing drawn.
 */
export function useCalmSave(): CalmSave | null {
  const { article } = useServices()
  const calm = useMemo(() => calmSave(article), [article])
  return useSyncExternalStore(calm.subscribe, calm.current)
}

function calmSave(article: StoreApi<ArticleState>) {
  let shown = wordsOf(article.getState())
  return {
    current: () => shown,
    subscribe: (changed: () => void): (() => void) => {
      let wanted = shown
      let timer: ReturnType<typeof setTimeout> | undefined
      function show(): void {
        shown = wanted
        changed()
      }
      function look(state: ArticleState): void {
        const next = wordsOf(state)
        if (isSame(next, wanted)) return
        wanted = next
        clearTimeout(timer)
        if (isSame(next, shown)) return
        const wait = waitOf(next, shown)
        if (wait === 0) show()
        else timer = setTimeout(show, wait)
      }
      look(article.getState())
      const stop = article.subscribe(look)
      return () => {
        stop()
        clearTimeout(timer)
      }
    },
  }
}

/** How long the words wait before they are shown, in milliseconds. */
function waitOf(next: CalmSave | null, last: CalmSave | null): number {
  if (next === null || last === null) return 0
  if (next.tone === 'busy') return SILENT_SAVE
  return next.tone === 'good' && last.tone === 'open' ? SURE_SAVE : 0
}

function wordsOf({ session }: ArticleState): CalmSave | null {
  return session === null ? null : { ...saveWords(session), savedAt: session.savedAt ?? '' }
}

/** Alike to the eye: the time is told of what is saved alone. */
function isSame(a: CalmSave | null, b: CalmSave | null): boolean {
  if (a === null || b === null) return a === b
  return a.tone === b.tone && a.key === b.key && (a.tone !== 'good' || a.savedAt === b.savedAt)
}
