import { describe, expect, it } from 'vitest'
import { planPublication } from '../../../../main/publish/planPublication.ts'
import { folderContents } from '../../../helpers/folderContents.ts'
import { newArticleOn, newShelf } from '../../../helpers/newShelf.ts'

describe('planPublication', () => {
  it('plans a page, and writes nothing', async () => {
    const shelf = await newShelf()
    const id = await newArticleOn(shelf, { title: '题' }, '正文')
    const before = folderContents(shelf.library)
    const plan = await planPublication(shelf, id, 'page')
    expect(plan).toMatchObject({ ok: true, value: { ready: { ok: true }, publication: { warnings: [] } } })
    expect(folderContents(shelf.library)).toEqual(before)
  })

  it('says that an article without a title may not leave', async () => {
    const shelf = await newShelf()
    const id = await newArticleOn(shelf, { title: '' }, '正文')
    expect(await planPublication(shelf, id, 'page')).toMatchObject({ ok: true, value: { ready: { ok: false } } })
  })

  it('knows neither a foreign profile nor an article that is not there', async () => {
    const shelf = await newShelf()
    const id = await newArticleOn(shelf)
    expect(await planPublication(shelf, id, 'nothing')).toMatchObject({ error: { code: 'publish.unknownProfile' } })
    expect(await planPublication(shelf, '20160519-无-abcd', 'page')).toMatchObject({
      error: { code: 'article.notFound' },
    })
  })
})
