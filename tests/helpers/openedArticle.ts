import { vi } from 'vitest'
import { bodyText } from '../../src/article/document/bodyText.ts'
import { CATALOGUE } from '../../src/base/messages/catalogue.ts'
import { createArticleStore } from '../../renderer/app/createArticleStore.ts'
import { createNotices } from '../../renderer/app/notices.ts'
import { REST_BEFORE_SAVE } from '../../renderer/app/saveKeeper.ts'
import { fakeDesk } from '../doubles/bridge.ts'
import { body, fakePaper } from '../doubles/paper.ts'

/** The article that is open. */
export const ID = '20160519-基层党建-abcd'

/** Another article of the library. */
export const OTHER = '20160519-另一篇-abcd'

/** A store with an article open in a paper that stands for the editor; what it types reaches the disk only by saving. */
export async function openedArticle(article: Parameters<ReturnType<typeof fakeDesk>['put']>[1] = {}) {
  const desk = fakeDesk()
  desk.put(ID, { document: body('原文'), ...article })
  desk.put(OTHER, { document: body('另一篇') })
  const notices = createNotices(() => 'zh')
  const words = (key: keyof typeof CATALOGUE) => CATALOGUE[key].zh
  const store = createArticleStore({ bridge: desk.bridge, notices, words, reviewWords: words })
  const { actions } = store.getState()
  await actions.open(ID)
  const paper = fakePaper('原文')
  actions.attachPaper(paper)
  return {
    desk,
    store,
    actions,
    paper,
    kind: () => store.getState().session?.save.kind,
    onDisk: () => bodyText(desk.articles.get(ID)?.document ?? body('（没有文件）')),
    said: () => notices.getState().notices.map(({ text }) => text),
    type(text: string) {
      paper.text += text
      actions.edited()
    },
    rest: () => vi.advanceTimersByTimeAsync(REST_BEFORE_SAVE),
  }
}
