import { describe, expect, it } from 'vitest'
import { bodyText } from '../../../../src/article/document/bodyText.ts'
import { saveCopy } from '../../../../renderer/app/saveCopy.ts'
import { body, fakePaper } from '../../../doubles/paper.ts'
import { startedServices } from '../../../helpers/startedServices.ts'

const ID = '20160519-基层党建-abcd'

async function inConflict() {
  const started = await startedServices()
  const { desk, services } = started
  desk.put(ID, {
    document: body('原文'),
    assets: [
      { name: 'a.png', kind: 'picture', mediaType: 'image/png', size: 3, sha256: null },
      { name: 'lost.jpg', kind: 'picture', mediaType: 'image/jpeg', size: null, sha256: null },
    ],
  })
  const { actions } = services.article.getState()
  await actions.open(ID)
  const paper = fakePaper('原文')
  paper.text = '我的'
  actions.attachPaper(paper)
  actions.edited()
  desk.put(ID, { document: body('别人') })
  desk.emit('article.changedOutside', { id: ID, etag: desk.etagOf(ID) })
  return { ...started, paper }
}

describe('saving a copy', () => {
  it('leaves the other’s file alone, opens the copy, and brings the pictures along', async () => {
    const { services, desk } = await inConflict()
    expect(await saveCopy(services)).toBe(true)
    const { session } = services.article.getState()
    expect(session?.id).not.toBe(ID)
    expect(bodyText(desk.articles.get(session?.id ?? '')?.document ?? body(''))).toBe('我的')
    expect(bodyText(desk.articles.get(ID)?.document ?? body(''))).toBe('别人')
    expect(desk.count('assets.add')).toBe(1)
  })

  it('holds what was typed while its pictures were copied', async () => {
    const { services, desk, paper } = await inConflict()
    const open = desk.hold('assets.get')
    const copying = saveCopy(services)
    await new Promise((done) => setTimeout(done, 0))
    const { actions } = services.article.getState()
    paper.text = '我的，又写了'
    actions.edited()
    actions.changeMetadata({ title: '新标题' })
    open()
    expect(await copying).toBe(true)
    const copy = desk.articles.get(services.article.getState().session?.id ?? '')
    expect(bodyText(copy?.document ?? body(''))).toBe('我的，又写了')
    expect(copy?.metadata.title).toBe('新标题')
    expect(copy?.assets.map(({ name }) => name)).toEqual(['a.png', 'lost.jpg', 'a.png'])
  })

  it('changes nothing when the copy could not be made', async () => {
    const { services, desk } = await inConflict()
    desk.fail('article.create', 'storage.noSpace')
    expect(await saveCopy(services)).toBe(false)
    expect(services.article.getState().session).toMatchObject({ id: ID, save: { kind: 'conflict' } })
    expect(bodyText(services.article.getState().actions.currentDocument())).toBe('我的')
  })
})
