import { expect, it, vi } from 'vitest'
import { tellOfLibraryFile } from '../../../../main/desk/tellOfLibraryFile.ts'

it('reaches every part of the window that shows something of the file', () => {
  const tell = vi.fn()
  tellOfLibraryFile({ tell })
  expect(tell.mock.calls.map(([event]) => event as string).sort()).toEqual(
    [
      'checks.ignoredChanged',
      'library.changed',
      'lists.changed',
      'publish.profilesChanged',
      'review.stepsChanged',
    ].sort(),
  )
  expect(tell.mock.calls.every(([, , window]) => window === null)).toBe(true)
})
