import { describe, expect, it } from 'vitest'
import { createBinStore } from '../../../../../renderer/library/bin/binStore.ts'
import { fakeDesk } from '../../../../doubles/bridge.ts'

const ID = '20160519-甲-abcd'

function binOn() {
  const desk = fakeDesk()
  desk.put(ID)
  const held = desk.articles.get(ID)
  if (held !== undefined) desk.binned.set(ID, held)
  return { desk, store: createBinStore(desk.bridge) }
}

describe('the store of the bin', () => {
  it('reads nothing until it is asked to', async () => {
    const { desk, store } = binOn()
    expect([store.getState().state, desk.count('bin.list')]).toEqual(['loading', 0])
    await store.getState().refresh()
    expect(store.getState()).toMatchObject({ state: 'ready', rows: [{ name: ID }] })
  })

  it('shows the answer to the last question', async () => {
    const { desk, store } = binOn()
    const release = desk.hold('bin.list')
    desk.fail('bin.list', 'storage.denied')
    const asked = [store.getState().refresh(), store.getState().refresh()]
    release()
    await Promise.all(asked)
    expect(store.getState()).toMatchObject({ state: 'ready', error: null })
  })

  it('reads the list again after removing, however that ended', async () => {
    const { desk, store } = binOn()
    await store.getState().refresh()
    desk.fail('bin.empty', 'bin.notEmptied')
    expect(await store.getState().remove([ID])).toMatchObject({ ok: false })
    expect(store.getState().rows).toHaveLength(1)
    expect(await store.getState().remove([ID])).toEqual({ ok: true, value: { removed: 1 } })
    expect(store.getState().rows).toEqual([])
    expect(desk.count('bin.list')).toBe(3)
  })
})
