import { describe, expect, it, vi } from 'vitest'
import type { HeldTyping } from '../../../../renderer/app/holdTyping.ts'
import { newArticle } from '../../../../renderer/app/newArticle.ts'
import { fakePaper } from '../../../doubles/paper.ts'
import { startedServices } from '../../../helpers/startedServices.ts'

describe('a new article', () => {
  it('is empty, in the library, and open', async () => {
    const { services, desk } = await startedServices()
    expect(await newArticle(services)).toBe(true)
    const { session } = services.article.getState()
    expect(desk.articles.has(session?.id ?? '')).toBe(true)
    expect(session).toMatchObject({ characters: 0, metadata: { title: '', language: 'zh-CN' } })
  })

  it('has the focus as soon as there is a paper', async () => {
    const { services } = await startedServices()
    await newArticle(services)
    const { actions } = services.article.getState()
    const paper = { ...fakePaper(''), focus: vi.fn() }
    actions.attachPaper(paper)
    expect(paper.focus).toHaveBeenCalledOnce()
    actions.attachPaper(null)
    actions.attachPaper(paper)
    expect(paper.focus).toHaveBeenCalledOnce()
  })

  it('leaves the open article where it is when it could not be made', async () => {
    const { services, desk } = await startedServices()
    await newArticle(services)
    const open = services.article.getState().session?.id
    desk.fail('article.create', 'storage.noSpace')
    expect(await newArticle(services)).toBe(false)
    expect(services.article.getState().session?.id).toBe(open)
  })

  it('is told when it could not be made', async () => {
    const { services, desk } = await startedServices()
    desk.fail('article.create', 'storage.noSpace')
    expect(await newArticle(services)).toBe(false)
    expect(services.article.getState().session).toBeNull()
    expect(services.notices.getState().notices[0]?.text).toContain('磁盘空间不足')
  })
})

describe('what is typed while a new article is on its way', () => {
  /** Typing that a test holds in its hand. */
  function holding(text: string, isAway = false) {
    const back: string[] = []
    const typed: HeldTyping = {
      give: (take) => {
        back.push('given')
        take(text, isAway)
      },
      giveUp: (take) => {
        back.push('given up')
        take(text)
      },
    }
    return { typed, back }
  }

  it('is in its paper as soon as there is one, behind the focus', async () => {
    const { services } = await startedServices()
    const { typed, back } = holding('甲乙')
    await newArticle(services, typed)
    expect(back).toEqual([])
    const order: string[] = []
    const paper = {
      ...fakePaper(''),
      focus: () => void order.push('focus'),
      type: (text: string) => order.push(text) > 0,
    }
    services.article.getState().actions.attachPaper(paper)
    expect(order).toEqual(['focus', '甲乙'])
    expect(back).toEqual(['given'])
    services.article.getState().actions.focusPaper(holding('丙', true).typed)
    expect(order).toEqual(['focus', '甲乙', '丙'])
  })

  it('is shown where the article could not be made, where it is closed before, and where its paper is locked', async () => {
    const { services, desk } = await startedServices()
    const shown = () =>
      services.notices
        .getState()
        .notices.filter(({ text }) => text.includes('「'))
        .map(({ text }) => text)
    desk.fail('article.create', 'storage.noSpace')
    const first = holding('丙')
    await newArticle(services, first.typed)
    expect(first.back).toEqual(['given up'])
    await newArticle(services, holding('丁').typed)
    await services.article.getState().actions.close()
    await newArticle(services, holding('戊').typed)
    services.article.getState().actions.attachPaper({ ...fakePaper(''), type: () => false })
    expect(shown().map((text) => text.replace(/.*「/, '「'))).toEqual(['「丙」', '「丁」', '「戊」'])
    await newArticle(services, holding('').typed)
    await services.article.getState().actions.close()
    expect(shown()).toHaveLength(3)
  })
})
