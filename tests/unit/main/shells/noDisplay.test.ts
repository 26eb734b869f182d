import { expect, it } from 'vitest'
import { noDisplay } from '../../../../main/shells/noDisplay.ts'

it('knows a Linux without a display', () => {
  expect(noDisplay('linux', {})).toBe(true)
  expect(noDisplay('linux', { DISPLAY: '' })).toBe(true)
  expect(noDisplay('linux', { DISPLAY: ':0' })).toBe(false)
  expect(noDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(false)
  expect(noDisplay('darwin', {})).toBe(false)
  expect(noDisplay('win32', {})).toBe(false)
})
