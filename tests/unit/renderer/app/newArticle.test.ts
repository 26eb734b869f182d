import { describe, expect, it, vi } from 'vitest'
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
