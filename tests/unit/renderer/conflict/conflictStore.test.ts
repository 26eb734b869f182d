import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { bodyText } from '../../../../src/article/document/bodyText.ts'
import { REMERGE_AFTER } from '../../../../renderer/conflict/conflictStore.ts'
import { body, fakePaper } from '../../../doubles/paper.ts'
import { startedServices } from '../../../helpers/startedServices.ts'

const ID = '20160519-基层党建-abcd'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

async function opened(journal?: { revision: number; recovered: { at: number; batches: number }; diverged: boolean }) {
  const { services, desk } = await startedServices()
  desk.put(ID, { document: body('原文'), ...(journal === undefined ? {} : { journal }) })
  const { actions } = services.article.getState()
  await actions.open(ID)
  const paper = fakePaper()
  paper.text = '我的原文'
  actions.attachPaper(paper)
  actions.edited()
  const changeOutside = (text: string) => {
    desk.put(ID, { document: body(text) })
    desk.emit('article.changedOutside', { id: ID, etag: desk.etagOf(ID) })
  }
  return { services, desk, paper, actions, changeOutside, conflict: () => services.conflict.getState() }
}

const settle = () => vi.advanceTimersByTimeAsync(0)

describe('the other version of the open article', () => {
  it('is read when it clashes, and again each time it changes', async () => {
    const { changeOutside, conflict, desk } = await opened()
    expect(conflict()).toMatchObject({ merge: null, view: null })
    changeOutside('原文别人的')
    await settle()
    expect(conflict().merge).toMatchObject({ disputed: 0, untouched: false })
    changeOutside('原文又改')
    await settle()
    expect(desk.count('article.conflict')).toBe(2)
    expect(bodyText(conflict().merge?.theirs.document ?? body(''))).toBe('原文又改')
  })

  it('is not taken from an answer that comes late', async () => {
    const { changeOutside, conflict, desk, actions } = await opened()
    const open = desk.hold('article.conflict')
    changeOutside('原文别人的')
    await settle()
    actions.keepMine()
    await settle()
    open()
    await settle()
    expect(conflict()).toMatchObject({ merge: null, error: null, view: null })
  })

  it('is merged anew when the typing here has rested', async () => {
    const { changeOutside, conflict, paper, actions } = await opened()
    changeOutside('原文别人的')
    await settle()
    paper.text = '我的原文我也加'
    actions.edited()
    actions.rested(8)
    await vi.advanceTimersByTimeAsync(REMERGE_AFTER - 1)
    expect(conflict().merge?.disputed).toBe(0)
    await vi.advanceTimersByTimeAsync(1)
    expect(conflict().merge?.disputed).toBe(1)
  })

  it('is forgotten when the conflict is over, and so is what lies over the paper', async () => {
    const { changeOutside, conflict, actions } = await opened()
    changeOutside('原文别人的')
    await settle()
    conflict().showConflict()
    expect(conflict().view).toBe('conflict')
    actions.keepMine()
    await settle()
    expect(conflict()).toMatchObject({ merge: null, view: null })
  })

  it('of what came back is what was saved; it goes when that is saved', async () => {
    const recovered = { at: 0, batches: 1 }
    const { conflict, actions, desk } = await opened({ revision: 1, recovered, diverged: false })
    desk.fail('article.conflict', 'article.broken')
    await conflict().showRecovered()
    expect(conflict()).toMatchObject({ view: null, error: { code: 'article.broken' } })
    await conflict().showRecovered()
    expect(conflict()).toMatchObject({ view: 'recovered', error: null })
    expect(bodyText(conflict().saved?.document ?? body(''))).toBe('原文')
    await actions.save(true)
    expect(conflict()).toMatchObject({ view: null, saved: null })
  })
})
