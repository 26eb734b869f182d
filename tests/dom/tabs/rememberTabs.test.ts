import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { rememberTabs } from '../../../renderer/tabs/rememberTabs.ts'
import { emptyMetadata } from '../../../src/article/metadata.ts'
import { body } from '../../doubles/paper.ts'
import { startedServices } from '../../helpers/startedServices.ts'

/** One lock, as the browser gives it: to one window after the other. */
function oneLock() {
  const waiting: (() => void)[] = []
  let isHeld = false
  const hold = async (work: (lock: object) => Promise<void> | undefined) => {
    isHeld = true
    await work({})
    isHeld = false
    waiting.shift()?.()
  }
  return {
    async request(
      _name: string,
      options: { ifAvailable?: boolean },
      work: (lock: object | null) => Promise<void> | undefined,
    ) {
      if (!isHeld) return hold(work)
      if (options.ifAvailable === true) return work(null)
      await new Promise<void>((go) => waiting.push(go))
      return hold(work)
    },
  }
}

const [A, B] = ['20160519-甲-abcd', '20160519-乙-abcd'] as const
const stops: (() => void)[] = []
const rested = () => vi.advanceTimersByTimeAsync(1000)

beforeEach(() => {
  vi.useFakeTimers()
  sessionStorage.clear()
  vi.stubGlobal('navigator', { ...navigator, locks: oneLock() })
})
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

async function window_(settings?: Awaited<ReturnType<typeof startedServices>>) {
  const { services, desk } = settings ?? (await startedServices())
  for (const id of [A, B]) desk.put(id, { document: body('近日'), metadata: { ...emptyMetadata(), title: id } })
  stops.push(rememberTabs(services))
  await rested()
  const shown = () => [services.tabs.getState().tabs.map(({ id }) => id), services.article.getState().session?.id]
  return { services, desk, shown, kept: () => desk.settings().openTabs[0] }
}

it('a new desk takes up what the last one had at hand', async () => {
  const first = await window_()
  for (const id of [A, B]) await first.services.tabs.getState().show(id)
  await rested()
  expect(first.kept()).toMatchObject({ shown: B, tabs: [{ id: A }, { id: B }] })
  stops.pop()!()
  sessionStorage.clear()

  const started = await startedServices()
  await started.services.desk.getState().changeSettings({ openTabs: first.desk.settings().openTabs })
  expect((await window_(started)).shown()).toEqual([[A, B], B])
})

it('a window that is loaded again takes up its own, a second one none, and does not write over those of the first', async () => {
  const first = await window_()
  await first.services.tabs.getState().show(A)
  await rested()
  const kept = first.kept()
  sessionStorage.clear()

  const started = await startedServices()
  await started.services.desk.getState().changeSettings({ openTabs: [kept!] })
  const second = await window_(started)
  expect(second.shown()).toEqual([[], undefined])
  await second.services.tabs.getState().show(B)
  await rested()
  expect(second.kept()).toEqual(kept)
  expect(JSON.parse(sessionStorage.getItem('qingyang.tabs')!)).toMatchObject({ shown: B })
  // The first goes: its place is the second's.
  stops[0]!()
  await rested()
  expect(second.kept()).toMatchObject({ shown: B })
})

it('what is damaged is not taken up', async () => {
  sessionStorage.setItem('qingyang.tabs', '{"library":"x","tabs":[{"id":7}],"shown":null}')
  expect((await window_()).shown()).toEqual([[], undefined])
})

it('without locks each window is the first', async () => {
  vi.stubGlobal('navigator', { ...navigator, locks: undefined })
  const only = await window_()
  await only.services.tabs.getState().show(A)
  await rested()
  expect(only.kept()).toMatchObject({ shown: A })
})

it('nothing is written over what was at hand before that is there again', async () => {
  const first = await window_()
  for (const id of [A, B]) await first.services.tabs.getState().show(id)
  await rested()
  const [own, kept] = [sessionStorage.getItem('qingyang.tabs'), first.desk.settings().openTabs]
  stops.pop()!()

  const { services, desk } = await startedServices()
  for (const id of [A, B]) desk.put(id, { document: body('近日'), metadata: { ...emptyMetadata(), title: id } })
  await services.desk.getState().changeSettings({ openTabs: kept })
  const release = desk.hold('article.open')
  stops.push(rememberTabs(services))
  // The window is left, and loaded again, while the article is still being read.
  window.dispatchEvent(new Event('blur'))
  await rested()
  window.dispatchEvent(new Event('pagehide'))
  expect([sessionStorage.getItem('qingyang.tabs'), desk.settings().openTabs]).toEqual([own, kept])
  release()
  await rested()
  expect(services.article.getState().session?.id).toBe(B)
})
