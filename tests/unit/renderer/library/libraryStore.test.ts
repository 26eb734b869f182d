import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createLibraryStore, REST_BEFORE_SEARCH } from '../../../../renderer/library/libraryStore.ts'
import { fakeDesk, LIBRARY } from '../../../doubles/bridge.ts'
import { emptyMetadata } from '../../../../src/article/metadata.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

async function listed() {
  const desk = fakeDesk()
  for (const [id, title] of [
    ['20160519-党建-abcd', '打好基层党建'],
    ['20160519-脱贫-abcd', '决胜脱贫攻坚'],
  ] as const)
    desk.put(id, { metadata: { ...emptyMetadata(), title } })
  const store = createLibraryStore(desk.bridge, LIBRARY)
  expect(store.getState().state).toBe('loading')
  await vi.advanceTimersByTimeAsync(0)
  return { desk, store, titles: () => store.getState().rows.map(({ title }) => title) }
}

describe('the list of articles', () => {
  it('is read when a library is open, and again when the desk says it changed', async () => {
    const { desk, store, titles } = await listed()
    expect(store.getState().state).toBe('ready')
    expect(titles()).toEqual(['打好基层党建', '决胜脱贫攻坚'])
    desk.put('20160519-新-abcd', { metadata: { ...emptyMetadata(), title: '新' } })
    desk.emit('library.changed', {})
    await vi.advanceTimersByTimeAsync(0)
    expect(titles()).toContain('新')
  })

  it('searches once, when the typing has rested', async () => {
    const { desk, store, titles } = await listed()
    const before = desk.count('library.search')
    for (const title of ['脱', '脱贫']) store.getState().find(title)
    expect(store.getState().query).toBe('脱贫')
    await vi.advanceTimersByTimeAsync(REST_BEFORE_SEARCH - 1)
    expect(desk.count('library.search')).toBe(before)
    await vi.advanceTimersByTimeAsync(1)
    expect(desk.count('library.search')).toBe(before + 1)
    expect(titles()).toEqual(['决胜脱贫攻坚'])
  })

  it('does not search for what is still being composed', async () => {
    const { desk, store } = await listed()
    const before = desk.count('library.search')
    store.getState().type('tuo')
    await vi.advanceTimersByTimeAsync(10_000)
    expect(store.getState().query).toBe('tuo')
    expect(desk.count('library.search')).toBe(before)
  })

  it('shows the answer to the last question, not the last answer', async () => {
    const { desk, store, titles } = await listed()
    const release = desk.hold('library.search')
    store.getState().find('脱贫')
    await vi.advanceTimersByTimeAsync(REST_BEFORE_SEARCH)
    release()
    store.getState().find('党建')
    await vi.advanceTimersByTimeAsync(REST_BEFORE_SEARCH)
    expect(titles()).toEqual(['打好基层党建'])
  })

  it('says why it could not be read, and recovers', async () => {
    const { desk, store } = await listed()
    desk.fail('library.search', 'storage.gone')
    await store.getState().refresh()
    expect(store.getState()).toMatchObject({ state: 'failed', error: { code: 'storage.gone' } })
    await store.getState().refresh()
    expect(store.getState()).toMatchObject({ state: 'ready', error: null })
  })

  it('asks nothing while no library is open', async () => {
    const desk = fakeDesk({ library: null })
    const store = createLibraryStore(desk.bridge, null)
    desk.emit('library.changed', {})
    await vi.advanceTimersByTimeAsync(0)
    expect(desk.count('library.search')).toBe(0)
    await store.getState().create('g', '新库')
    await vi.advanceTimersByTimeAsync(0)
    expect(store.getState()).toMatchObject({ library: { name: '新库' }, state: 'ready' })
  })
})
