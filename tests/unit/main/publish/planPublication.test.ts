import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { planPublication } from '../../../../main/publish/planPublication.ts'
import { folderContents } from '../../../helpers/folderContents.ts'
import { WORD_REVIEW_PROFILE } from '../../../../src/publish/profiles.ts'
import { writtenHouse } from '../../../helpers/houseSteps.ts'
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

  it('gives the review sheet of a Word file the 审 of the house', async () => {
    const shelf = await newShelf()
    const id = await newArticleOn(shelf, { title: '题' }, '正文')
    const file = join(shelf.library, 'library.json')
    const content = JSON.parse(readFileSync(file, 'utf8')) as object
    const reviewSteps = writtenHouse({ review: '部门审' }, { used: false })
    writeFileSync(file, JSON.stringify({ ...content, reviewSteps }))
    const sheet = JSON.stringify(await planPublication(shelf, id, WORD_REVIEW_PROFILE.name))
    expect(['部门审意见', '复审意见', '终审意见'].map((words) => sheet.includes(words))).toEqual([true, false, true])
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
