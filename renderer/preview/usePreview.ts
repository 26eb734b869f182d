import { useEffect, useMemo, useState } from 'react'
import { useArticle } from '../app/articleStore.ts'
import { useServices } from '../app/deskContext.tsx'
import { onDrawing } from '../editor/formula/loadDrawing.ts'
import { articleOfSession } from '../publish/articleOfSession.ts'
import { frameHeight } from './frameHeight.ts'
import { BLANK, createPictureBook } from './pictureBook.ts'
import type { Profile } from '../../src/publish/profile.ts'
import type { PreviewForm } from './previewForm.ts'
import { previewHtml } from './previewHtml.ts'
import { templatePage } from '../publish/templates/templatePage.ts'
import { whenIdle } from './whenIdle.ts'

/** A finished output, and how high it will be at a width. */
export interface PreviewState {
  /** null where a frame follows the writing by itself */
  readonly html: string | null
  readonly heightAt: (width: number) => number
}

/** What a preview is made with. */
export interface Preview {
  /** null before the first */
  readonly state: PreviewState | null
  readonly pictureUrl: (name: string) => string
  /** grows when a picture that was blank can be had, and when formulas can be drawn */
  readonly arrivals: number
}

/**
 * The output of the open article, made anew in idle time when the typing has rested or the metadata has changed.
 * @param isLive the page is shown by a frame that follows the writing: only its height is worked out here
 */
export function usePreview(profile: Profile, form: PreviewForm, isLive: boolean): Preview {
  const { bridge, article: store, notices } = useServices()
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

  // What was read out until now can be drawn.
  useEffect(() => onDrawing(() => setArrivals((count) => count + 1)), [])
  useEffect(() => {
    let isLatest = true
    const callOff = whenIdle(() => {
      const { session, actions } = store.getState()
      if (session === null || book === null) return
      const article = articleOfSession(session, actions.currentDocument())
      const show = (html: string | null) =>
        setPreview({ html, profile, form, id: session.id, heightAt: (width) => frameHeight(article, form, width) })
      if (isLive) return show(null)
      if (profile.target !== 'page' || profile.template === '') {
        return show(previewHtml(article, profile, form, book.urlOf))
      }
      void templatePage(bridge, article, profile, form === 'source' ? null : book.urlOf).then((page) => {
        if (!isLatest) return
        if (page.ok) show(page.value)
        else notices.getState().showError(page.error, 'template')
      })
    })
    return () => {
      isLatest = false
      callOff()
    }
  }, [bridge, notices, store, book, profile, form, isLive, body, metadata, arrivals])
  // Another article's page, or another output, is not shown meanwhile.
  const isThis = preview !== null && preview.profile === profile && preview.form === form && preview.id === id
  const isKind = preview !== null && (preview.html === null) === isLive
  return { state: isThis && isKind ? preview : null, pictureUrl: book?.urlOf ?? blank, arrivals }
}

const blank = () => BLANK
