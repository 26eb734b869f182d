import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { watchComposition } from '../../../../renderer/editor/typing/watchComposition.ts'

function watched() {
  const element = document.createElement('div')
  const watch = watchComposition(element, () => false)
  const send = (type: string) => element.dispatchEvent(new Event(type))
  let settled = false
  const wait = () => void watch.settled().then(() => (settled = true))
  return { watch, send, wait, settled: () => settled }
}

describe('watchComposition', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('is settled when nothing composes', async () => {
    const { watch, wait, settled } = watched()
    wait()
    await vi.advanceTimersByTimeAsync(0)
    expect([watch.isComposing(), settled()]).toEqual([false, true])
  })

  it('waits for the end, and for ProseMirror to read it', async () => {
    const { watch, send, wait, settled } = watched()
    send('compositionstart')
    wait()
    await vi.advanceTimersByTimeAsync(10_000)
    expect([watch.isComposing(), settled()]).toEqual([true, false])
    send('compositionend')
    await vi.advanceTimersByTimeAsync(10)
    expect([watch.isComposing(), settled()]).toEqual([false, false])
    await vi.advanceTimersByTimeAsync(60)
    expect(settled()).toBe(true)
  })

  it('waits on when the next word begins at once', async () => {
    const { send, wait, settled } = watched()
    send('compositionstart')
    wait()
    send('compositionend')
    await vi.advanceTimersByTimeAsync(10)
    send('compositionstart')
    await vi.advanceTimersByTimeAsync(1000)
    expect(settled()).toBe(false)
    send('compositionend')
    await vi.advanceTimersByTimeAsync(60)
    expect(settled()).toBe(true)
  })

  it('keeps nobody waiting when the paper is gone', async () => {
    const { watch, send, wait, settled } = watched()
    send('compositionstart')
    wait()
    watch.release()
    await vi.advanceTimersByTimeAsync(0)
    expect(settled()).toBe(true)
  })
})
