import { useCallback, useMemo } from 'react'
import type { Profile } from '../../src/publish/profile.ts'
import { useArticle } from '../app/articleStore.ts'
import { useServices } from '../app/deskContext.tsx'
import { articleOfSession } from '../publish/articleOfSession.ts'
import { cleanBlocks } from './cleanBlocks.ts'
import type { LiveFrameProps } from './LiveFrame.tsx'
import { createLiveBody } from './liveBody.ts'
import { createLivePage } from './livePage.ts'
import type { PreviewForm } from './previewForm.ts'
import { LEADS_NOWHERE } from './previewHtml.ts'

/** The page of the open article as it is written, for a frame that follows it. */
export function useLivePage(
  profile: Profile,
  form: PreviewForm,
  pictureUrl: (name: string) => string,
  arrivals: number,
): Pick<LiveFrameProps, 'pageNow' | 'subscribe'> {
  const { article: store } = useServices()
  const metadata = useArticle(({ session }) => session?.metadata)
  const assets = useArticle(({ session }) => session?.assets)
  const loads = useArticle(({ session }) => `${session?.id} ${session?.loads} ${session?.savedAt}`)

  const pageNow = useMemo(() => {
    const { session, actions } = store.getState()
    // Named for what they decide: with another of them the page is another from its head on.
    void [metadata, assets, loads, arrivals]
    if (session === null) return () => ({ before: '', blocks: [], after: '', at: 'body' })
    const open = articleOfSession(session, { type: 'doc' })
    const make =
      form === 'fragment' || form === 'wechat'
        ? createLiveBody(open, profile, form, pictureUrl)
        : createLivePage(open, profile, pictureUrl)
    return () => {
      const page = make(cleanBlocks(actions.currentBlocks()))
      return { ...page, before: page.before.replace('<head>', `<head>${LEADS_NOWHERE}`) }
    }
  }, [store, profile, form, pictureUrl, metadata, assets, loads, arrivals])
  const subscribe = useCallback(
    (changed: () => void) => {
      const { actions } = store.getState()
      const ends = [actions.onEdited(changed), store.subscribe(changed)]
      return () => {
        for (const end of ends) end()
      }
    },
    [store],
  )
  return { pageNow, subscribe }
}
