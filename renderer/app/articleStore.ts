import { useStore } from 'zustand'
import type { ArticleState } from './createArticleStore.ts'
import { useServices } from './deskContext.tsx'

/** A part of the open article or its actions: `useArticle((state) => state.session?.metadata)`. */
export function useArticle<T>(select: (state: ArticleState) => T): T {
  return useStore(useServices().article, select)
}
