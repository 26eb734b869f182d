import { describe, expect, it } from 'vitest'
import { ArticleBanner } from '../../../renderer/app/paper/ArticleBanner.tsx'
import { OverPaper } from '../../../renderer/conflict/OverPaper.tsx'
import { bodyText } from '../../../src/article/document/bodyText.ts'
import { body, fakePaper } from '../../doubles/paper.ts'
import { shown } from '../../helpers/shown.tsx'
import { startedServices } from '../../helpers/startedServices.ts'

const ID = '20160519-基层党建-abcd'

/** An article saved as “原文”, opened with “后来写的” from its journal. */
async function recovered() {
  const { services, desk } = await startedServices()
  const journal = { revision: 1, recovered: { at: 0, batches: 1 }, diverged: false }
  desk.put(ID, { document: body('原文在此。'), journal })
  const { actions } = services.article.getState()
  await actions.open(ID)
  const paper = fakePaper()
  paper.text = '原文在此。后来写的'
  actions.attachPaper(paper)
  const window = await shown(
    services,
    <>
      <ArticleBanner />
      <OverPaper />
    </>,
  )
  return { services, desk, window, onDisk: () => bodyText(desk.articles.get(ID)?.document ?? body('')) }
}

const inserted = () => [...document.querySelectorAll('article ins')].map(({ textContent }) => textContent).join('')

describe('what came back', () => {
  it('is shown beside the last save, with what is new marked, and saved from there', async () => {
    const { window, onDisk } = await recovered()
    await window.press(window.find('button', '查看差异'))
    expect(inserted()).toBe('后来写的')
    expect(window.text()).toContain('上次保存 → 恢复的内容')
    expect(onDisk()).toBe('原文在此。')
    await window.press(window.find('button', '保存恢复的内容'))
    expect(onDisk()).toBe('原文在此。后来写的')
    expect(window.maybe('button', '保存恢复的内容')).toBeUndefined()
  })

  it('can be given up from there, and closed with nothing done', async () => {
    const { window, onDisk, services } = await recovered()
    await window.press(window.find('button', '查看差异'))
    await window.press(window.find('button', '回到写作'))
    expect(inserted()).toBe('')
    expect(services.article.getState().session?.recovered).not.toBeNull()
    await window.press(window.find('button', '查看差异'))
    await window.press(window.find('button', '放弃，回到上次保存'))
    expect(onDisk()).toBe('原文在此。')
    expect(window.maybe('button', '回到写作')).toBeUndefined()
  })

  it('says why the last save cannot be read', async () => {
    const { window, desk } = await recovered()
    desk.fail('article.conflict', 'article.broken')
    await window.press(window.find('button', '查看差异'))
    expect(window.text()).toContain('稿件文件已损坏')
    expect(window.find('button', '保存恢复的内容')).toBeTruthy()
  })
})
