import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { bodyText } from '../../../../../src/article/document/bodyText.ts'
import { ID, OTHER, openedArticle } from '../../../../helpers/openedArticle.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('leaving', () => {
  it('saves what is unsaved, then closes and tells the desk', async () => {
    const { type, actions, onDisk, store, desk } = await openedArticle()
    type('一')
    expect(await actions.close()).toBe(true)
    expect(onDisk()).toBe('原文一')
    expect(store.getState().session).toBeNull()
    expect(desk.calls.at(-1)).toEqual({ channel: 'article.close', input: { id: ID, discard: false } })
  })

  it('opens the next article after the first is safe', async () => {
    const { type, actions, onDisk, store } = await openedArticle()
    type('一')
    expect(await actions.open(OTHER)).toBe(true)
    expect(onDisk()).toBe('原文一')
    expect(store.getState().session?.id).toBe(OTHER)
  })

  it('keeps the first open until the next is there, with what is written on it meanwhile', async () => {
    const { type, actions, onDisk, store, desk } = await openedArticle()
    type('一')
    const release = desk.hold('article.open')
    const opening = actions.open(OTHER)
    await vi.advanceTimersByTimeAsync(10)
    expect(onDisk()).toBe('原文一')
    expect(store.getState().session?.id).toBe(ID)
    type('二')
    release()
    await vi.advanceTimersByTimeAsync(3000)
    expect(await opening).toBe(true)
    expect(onDisk()).toBe('原文一二')
    expect(store.getState().session?.id).toBe(OTHER)
    expect(store.getState().session?.save.kind).toBe('clean')
    expect(desk.calls.at(-1)).toEqual({ channel: 'article.close', input: { id: ID, discard: false } })
  })

  it('stays where what was written meanwhile cannot be made safe', async () => {
    const { type, actions, store, desk } = await openedArticle()
    const release = desk.hold('article.open')
    const opening = actions.open(OTHER)
    await vi.advanceTimersByTimeAsync(10)
    type('二')
    desk.fail('article.save', 'storage.failed', 20)
    release()
    await vi.advanceTimersByTimeAsync(3000)
    expect(await opening).toBe(false)
    expect(store.getState().session?.id).toBe(ID)
    expect(desk.calls.filter(({ channel }) => channel === 'article.close').map(({ input }) => input)).toEqual([
      { id: OTHER },
    ])
  })

  it('opens an article once that is asked for twice', async () => {
    const { actions, store, desk } = await openedArticle()
    expect(await Promise.all([actions.open(OTHER), actions.open(OTHER)])).toEqual([true, true])
    expect(store.getState().session?.id).toBe(OTHER)
    const closed = desk.calls.filter(({ channel }) => channel === 'article.close')
    expect(closed.map(({ input }) => input)).toEqual([{ id: ID, discard: false }])
  })

  it('does not take the next article for edited when a picture of the first arrives late', async () => {
    const { actions, store, desk } = await openedArticle()
    const release = desk.hold('assets.add')
    const adding = actions.addAsset({ name: 'a.png', bytes: Uint8Array.of(1) })
    await actions.open(OTHER)
    release()
    await adding
    expect(store.getState().session).toMatchObject({ id: OTHER, assets: [], save: { kind: 'clean' } })
  })

  it('shows the article that was asked for last when two are asked for at once', async () => {
    const { actions, store, desk } = await openedArticle()
    desk.put('20160519-第三篇-abcd')
    const answers = await Promise.all([actions.open(OTHER), actions.open('20160519-第三篇-abcd')])
    expect(answers).toEqual([false, true])
    expect(store.getState().session?.id).toBe('20160519-第三篇-abcd')
  })

  it('does not save losses over their source without being asked', async () => {
    const { type, actions, desk, said, store } = await openedArticle({
      losses: [{ kind: 'badField', where: 'title', what: '1' }],
    })
    type('改')
    expect(await actions.close()).toBe(false)
    expect(desk.count('article.save')).toBe(0)
    expect(said().join()).toContain('没有存到磁盘')
    await actions.discard()
    expect(store.getState().session).toBeNull()
  })

  it('hears no late answer of a save that was given up', async () => {
    const { type, actions, desk, store } = await openedArticle()
    type('一')
    const release = desk.hold('article.save')
    const saving = actions.save(true)
    await vi.advanceTimersByTimeAsync(0)
    await actions.discard()
    await actions.open(OTHER)
    desk.fail('article.save', 'storage.failed')
    release()
    await saving
    expect(store.getState().session?.id).toBe(OTHER)
    expect(store.getState().session?.save.kind).toBe('clean')
  })

  it('keeps the last text for copying when the paper has broken down', async () => {
    const { type, actions } = await openedArticle()
    type('一')
    actions.attachPaper(null)
    expect(bodyText(actions.currentDocument())).toBe('原文一')
    await actions.save(true)
    expect(bodyText(actions.currentDocument())).toBe('原文一')
  })
})
