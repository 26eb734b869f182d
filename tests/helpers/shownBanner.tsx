import { act } from 'react'
import { bodyText } from '../../src/article/document/bodyText.ts'
import { SaveStatus } from '../../renderer/app/frame/SaveStatus.tsx'
import { ArticleBanner } from '../../renderer/app/paper/ArticleBanner.tsx'
import type { HeldArticle } from '../doubles/bridge.ts'
import { body, fakePaper } from '../doubles/paper.ts'
import { shown } from './shown.tsx'
import { startedServices } from './startedServices.ts'

/** The article that is open. */
export const ID = '20160519-基层党建-abcd'

/** An open article under its save state and banner; the paper holds “我的”, the file “原文”. */
export async function shownBanner(article: Partial<HeldArticle> = {}) {
  const { services, desk } = await startedServices()
  desk.put(ID, { document: body('原文'), ...article })
  const { actions } = services.article.getState()
  await actions.open(ID)
  const paper = fakePaper('原文')
  paper.text = '我的'
  actions.attachPaper(paper)
  const window = await shown(
    services,
    <>
      <SaveStatus />
      <ArticleBanner />
    </>,
  )
  const onDisk = () => bodyText(desk.articles.get(ID)?.document ?? body('（没有）'))
  const kind = () => services.article.getState().session?.save.kind
  return { services, desk, actions, window, onDisk, kind, edit: () => act(async () => actions.edited()) }
}
