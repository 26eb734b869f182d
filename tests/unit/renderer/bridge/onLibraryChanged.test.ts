import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { BETWEEN_READINGS, onLibraryChanged, WHILE_TYPING } from '../../../../renderer/bridge/onLibraryChanged.ts'
import { noteTyping } from '../../../../renderer/bridge/typing.ts'
import { fakeDesk } from '../../../doubles/bridge.ts'

// Long after whatever was typed by tests before these.
beforeEach(() => void vi.useFakeTimers({ now: Date.now() + 3_600_000 }))
afterEach(() => void vi.useRealTimers())

function listening() {
  const desk = fakeDesk()
  const work = vi.fn()
  return { work, change: () => desk.emit('library.changed', {}), stop: onLibraryChanged(desk.bridge, work) }
}

describe('a list that follows the library', () => {
  it('is read at once when something has changed', () => {
    const { work, change } = listening()
    expect(work).not.toHaveBeenCalled()
    change()
    expect(work).toHaveBeenCalledTimes(1)
  })

  it('is read again after the last of many changes, and not for each of them', () => {
    const { work, change } = listening()
    for (let times = 0; times < 20; times += 1) change()
    expect(work).toHaveBeenCalledTimes(1)
    vi.advanceTimersByTime(BETWEEN_READINGS)
    expect(work).toHaveBeenCalledTimes(2)
    vi.advanceTimersByTime(10 * BETWEEN_READINGS)
    expect(work).toHaveBeenCalledTimes(2)
    change()
    expect(work).toHaveBeenCalledTimes(3)
  })

  it('waits longer while a person types, and not once they rest', () => {
    const { work, change } = listening()
    for (let passed = 0; passed < 3000; passed += 100) {
      noteTyping()
      change()
      vi.advanceTimersByTime(100)
    }
    expect(work).toHaveBeenCalledTimes(4)
    vi.advanceTimersByTime(WHILE_TYPING)
    const { length } = work.mock.calls
    change()
    expect(work).toHaveBeenCalledTimes(length + 1)
  })

  it('is read no more when the window has stopped listening', () => {
    const { work, change, stop } = listening()
    change()
    change()
    stop()
    change()
    vi.advanceTimersByTime(10 * BETWEEN_READINGS)
    expect(work).toHaveBeenCalledTimes(1)
  })
})
