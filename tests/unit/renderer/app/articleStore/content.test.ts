import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { emptyMetadata } from '../../../../../src/article/metadata.ts'
import { fakePaper } from '../../../../doubles/paper.ts'
import { ID, OTHER, openedArticle } from '../../../../helpers/openedArticle.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('assets and counters', () => {
  it('takes a picture up and has the article saved with it', async () => {
    const { actions, store, kind } = await openedArticle()
    const asset = await actions.addAsset({ name: 'W0.png', bytes: new Uint8Array([1]) })
    expect(asset?.name).toBe('W0.png')
    expect(store.getState().session?.assets.map(({ name }) => name)).toEqual(['W0.png'])
    expect(kind()).toBe('dirty')
  })

  it('says why a picture was refused, and changes nothing', async () => {
    const { actions, desk, kind, said } = await openedArticle()
    desk.fail('assets.add', 'asset.notPicture')
    expect(await actions.addAsset({ name: 'x.exe', bytes: new Uint8Array([1]) })).toBeNull()
    expect(kind()).toBe('clean')
    expect(said()[0]).toContain('图片')
  })

  it('counts again when the typing has rested', async () => {
    const { actions, store } = await openedArticle()
    expect(store.getState().session?.characters).toBe(2)
    actions.rested(12)
    expect(store.getState().session).toMatchObject({ characters: 12, restedRevision: 1 })
  })

  it('says why an article could not be opened, and leaves the one that is open', async () => {
    const { actions, store, said } = await openedArticle()
    expect(await actions.open('20160519-没有-abcd')).toBe(false)
    expect(store.getState().session?.id).toBe(ID)
    expect(said()[0]).toContain('稿库里没有这篇稿件')
  })

  it('gives the focus to the paper it was asked for, not to that of the next article', async () => {
    const { actions } = await openedArticle()
    const next = { ...fakePaper('另一篇'), focus: vi.fn() }
    await actions.close()
    actions.focusPaper()
    await actions.open(OTHER)
    actions.attachPaper(next)
    expect(next.focus).not.toHaveBeenCalled()
    await actions.open(ID)
    actions.focusPaper()
    actions.attachPaper(next)
    expect(next.focus).toHaveBeenCalledOnce()
  })

  it('starts with the metadata of the file', async () => {
    const { store } = await openedArticle({ metadata: { ...emptyMetadata(), title: '打好基层党建' } })
    expect(store.getState().session?.metadata.title).toBe('打好基层党建')
  })
})
