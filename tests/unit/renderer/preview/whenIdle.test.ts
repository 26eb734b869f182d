import { afterEach, describe, expect, it, vi } from 'vitest'
import { whenIdle } from '../../../../renderer/preview/whenIdle.ts'

afterEach(() => vi.unstubAllGlobals())

describe('whenIdle', () => {
  it('waits for idle time, but not for ever', () => {
    const asked: { task: () => void; timeout: number | undefined }[] = []
    vi.stubGlobal('requestIdleCallback', (task: () => void, options?: { timeout: number }) =>
      asked.push({ task, timeout: options?.timeout }),
    )
    const task = vi.fn()
    whenIdle(task)
    expect(task).not.toHaveBeenCalled()
    expect(asked[0]?.timeout).toBeLessThanOrEqual(1000)
    asked[0]?.task()
    expect(task).toHaveBeenCalledOnce()
  })

  it('can be called off', () => {
    const cancelled: number[] = []
    vi.stubGlobal('requestIdleCallback', () => 7)
    vi.stubGlobal('cancelIdleCallback', (handle: number) => cancelled.push(handle))
    whenIdle(() => undefined)()
    expect(cancelled).toEqual([7])
  })

  it('does without idle time where the browser tells of none', async () => {
    const task = vi.fn()
    whenIdle(task)
    const other = vi.fn()
    whenIdle(other)()
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(task).toHaveBeenCalledOnce()
    expect(other).not.toHaveBeenCalled()
  })
})
