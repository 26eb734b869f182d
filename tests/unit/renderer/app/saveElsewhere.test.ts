import { describe, expect, it } from 'vitest'
import { saveElsewhere } from '../../../../renderer/app/saveElsewhere.ts'
import { ok } from '../../../../src/base/result.ts'
import type { FolderListing } from '../../../../src/contract/answers.ts'
import { body, fakePaper } from '../../../doubles/paper.ts'
import { startedServices } from '../../../helpers/startedServices.ts'

const ID = '20160519-基层党建-abcd'
const HOME: FolderListing = { path: '/home/editor', parent: '/home', folders: [] }

async function opened(missing: number) {
  const started = await startedServices({
    folders: { '/home/editor': HOME },
    handlers: { 'article.saveElsewhere': () => ok({ path: `/home/editor/${ID}`, missing }) },
  })
  const { services, desk } = started
  desk.put(ID, { document: body('原文') })
  const { actions } = services.article.getState()
  await actions.open(ID)
  const paper = fakePaper()
  paper.text = '我的'
  actions.attachPaper(paper)
  actions.edited()
  return started
}

const later = () => new Promise((done) => setTimeout(done, 0))

describe('saving elsewhere', () => {
  it('sends what is on screen to the folder that was chosen, says where it is, and leaves it open and unsaved', async () => {
    const { services, desk } = await opened(0)
    const asked = saveElsewhere(services)
    await later()
    await services.folders.getState().choose('/home/editor', false)
    expect(await asked).toBe(true)
    const call = desk.calls.find(({ channel }) => channel === 'article.saveElsewhere')
    expect(call?.input).toMatchObject({ id: ID, document: body('我的'), grant: 'grant:/home/editor' })
    expect(services.notices.getState().notices).toMatchObject([
      { tone: 'success', text: `已存到 /home/editor/${ID}。` },
    ])
    expect(services.article.getState().session?.save.kind).toBe('dirty')
  })

  it('says how many pictures could not come, and why nothing was put there', async () => {
    const { services, desk } = await opened(2)
    const go = async () => {
      const asked = saveElsewhere(services)
      await later()
      await services.folders.getState().choose('/home/editor', false)
      return asked
    }
    expect(await go()).toBe(true)
    expect(services.notices.getState().notices.at(-1)?.hint).toContain('有 2 个图片或附件读不到')
    desk.fail('article.saveElsewhere', 'storage.noSpace')
    expect(await go()).toBe(false)
    expect(services.notices.getState().notices.map(({ tone }) => tone)).toEqual(['error'])
  })
})
