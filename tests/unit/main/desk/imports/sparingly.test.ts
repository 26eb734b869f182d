import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { sparingly } from '../../../../../main/desk/imports/sparingly.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('calls at once, then seldom, and never loses the last', () => {
  const call = vi.fn()
  const tell = sparingly(call, 1000)
  for (let n = 0; n < 50; n += 1) tell()
  expect(call).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(1000)
  expect(call).toHaveBeenCalledTimes(2)
  vi.advanceTimersByTime(10_000)
  expect(call).toHaveBeenCalledTimes(2)
  tell()
  expect(call).toHaveBeenCalledTimes(3)
})
