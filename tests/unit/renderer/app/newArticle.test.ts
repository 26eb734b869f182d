import { describe, expect, it } from 'vitest'
import { newArticle } from '../../../../renderer/app/newArticle.ts'
import { startedServices } from '../../../helpers/startedServices.ts'

describe('a new article', () => {
  it('is empty, in the library, and open', async () => {
    const { services, desk } = await startedServices()
    expect(await newArticle(services)).toBe(true)
    const { session } = services.article.getState()
    expect(desk.articles.has(session?.id ?? '')).toBe(true)
    expect(session).toMatchObject({ characters: 0, metadata: { title: '', language: 'zh-CN' } })
  })

  it('is told when it could not be made', async () => {
    const { services, desk } = await startedServices()
    desk.fail('article.create', 'storage.noSpace')
    expect(await newArticle(services)).toBe(false)
    expect(services.article.getState().session).toBeNull()
    expect(services.notices.getState().notices[0]?.text).toContain('磁盘空间不足')
  })
})
