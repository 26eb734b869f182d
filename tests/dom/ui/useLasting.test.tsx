import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useLasting } from '../../../renderer/ui/useLasting.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

it('is true only for what lasts, and false with its end', async () => {
  const holder = document.createElement('div')
  const root = createRoot(holder)
  function Lasting({ on }: { on: boolean }) {
    return <span>{useLasting(on, 400) ? '久' : '短'}</span>
  }
  const show = (on: boolean) => act(async () => root.render(<Lasting on={on} />))
  const wait = (ms: number) => act(async () => void vi.advanceTimersByTime(ms))
  await show(true)
  await wait(399)
  expect(holder.textContent).toBe('短')
  await show(false)
  await wait(1000)
  await show(true)
  await wait(399)
  expect(holder.textContent).toBe('短')
  await wait(1)
  expect(holder.textContent).toBe('久')
  await show(false)
  expect(holder.textContent).toBe('短')
  await act(async () => root.unmount())
})
