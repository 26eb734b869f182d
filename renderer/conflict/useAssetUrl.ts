import { useCallback } from 'react'
import { useArticle } from '../app/articleStore.ts'
import { assetUrl } from '../bridge/desk.ts'

/** The addresses of the open article's pictures, by name. */
export function useAssetUrl(): (name: string) => string {
  const id = useArticle((state) => state.session?.id ?? '')
  return useCallback((name: string) => assetUrl(id, name), [id])
}
