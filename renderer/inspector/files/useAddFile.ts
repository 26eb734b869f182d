import { useCallback } from 'react'
import type { Asset } from '../../../src/article/asset.ts'
import { deskError } from '../../../src/base/deskError.ts'
import { useArticle } from '../../app/articleStore.ts'
import { useNotices } from '../../app/deskContext.tsx'

/**
 * Gives a chosen file to the open article.
 * @param file as the browser hands it over
 * @param name the name to keep it by: that of a file whose bytes are missing, or the file's own
 * @returns the asset it became; null when it could not be read or was refused (the person has been told)
 */
export function useAddFile(): (file: File, name?: string) => Promise<Asset | null> {
  const addAsset = useArticle(({ actions }) => actions.addAsset)
  const showError = useNotices((state) => state.showError)
  return useCallback(
    async (file, name = file.name) => {
      try {
        return await addAsset({ name, bytes: new Uint8Array(await file.arrayBuffer()) })
      } catch (cause) {
        showError(deskError('input.unreadable', { path: file.name, detail: String(cause) }))
        return null
      }
    },
    [addAsset, showError],
  )
}
