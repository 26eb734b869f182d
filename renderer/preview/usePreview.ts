import { useEffect, useMemo, useState } from 'react'
import { useArticle } from '../app/articleStore.ts'
import { useServices } from '../app/deskContext.tsx'
import { articleOfSession } from '../publish/articleOfSession.ts'
import { frameHeight } from './frameHeight.ts'
import { createPictureBook } from './pictureBook.ts'
import type { Profile } from '../../src/publish/profile.ts'
import type { PreviewForm } from './previewForm.ts'
import { previewHtml } from './previewHtml.ts'
import { whenIdle } from './whenIdle.ts'

/** A finished output, and how high it will be at a width. */
export interface PreviewState {
  readonly html: string
  readonly heightAt: (width: number) => number
}

/** The output of the open article, made anew in idle time when the typing has rested or the metadata has changed. Null before the first. */
export function usePreview(profile: Profile, form: PreviewForm): PreviewState | null {
  const { bridge, article: store } = useServices()
  const id = useArticle(({ session }) => session?.id ?? '')
  const body = useArticle(({ session }) => `${session?.loads} ${session?.restedRevision}`)
  const metadata = useArticle(({ session }) => session?.metadata)
  const assets = useArticle(({ session }) => session?.assets)
  const [arrivals, setArrivals] = useState(0)
  const [preview, setPreview] = useState<(PreviewState & { profile: Profile; form: PreviewForm; id: string }) | null>(
    null,
  )
  // The bytes of a picture may be supplied later: with other assets the pictures are asked for again.
  const book = useMemo(
    () => (assets === undefined ? null : createPictureBook(bridge, id, () => setArrivals((count) => count + 1))),
    [bridge, id, assets],
  )

  useEffect(
    () =>
      whenIdle(() => {
        const { session, actions } = store.getState()
        if (session === null || book === null) return
        const article = articleOfSession(session, actions.currentDocument())
        const html = previewHtml(article, profile, form, book.urlOf)
        setPreview({ html, profile, form, id: session.id, heightAt: (width) => frameHeight(article, form, width) })
      }),
    [store, book, profile, form, body, metadata, arrivals],
  )
  // Another article's page, or another output, is not shown meanwhile.
  return preview !== null && preview.profile === profile && preview.form === form && preview.id === id ? preview : null
}
