import { expect, it } from 'vitest'
import { matchesShortcut, pressedShortcut } from '../../../../renderer/app/shortcut.ts'

const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false }

it('names keys by their place, so that what was pressed is what matches', () => {
  const star = { ...none, ctrlKey: true, shiftKey: true, key: '*', code: 'Digit8' }
  expect(pressedShortcut(star, 'linux')).toBe('Mod+Shift+8')
  expect(matchesShortcut('Mod+Shift+8', star, 'linux')).toBe(true)
  const greek = { ...none, metaKey: true, altKey: true, key: 'ç', code: 'KeyC' }
  expect(pressedShortcut(greek, 'darwin')).toBe('Mod+Alt+C')
  expect(matchesShortcut('Mod+Alt+C', greek, 'darwin')).toBe(true)
  const dot = { ...none, ctrlKey: true, key: '。', code: 'Period' }
  expect(pressedShortcut(dot, 'linux')).toBe('Mod+.')
  expect(matchesShortcut('Mod+.', dot, 'linux')).toBe(true)
  expect(pressedShortcut({ ...none, key: 'F6', code: 'F6' }, 'linux')).toBe('F6')
})

it('is nothing while only held keys are down, or an input method has the key', () => {
  expect(pressedShortcut({ ...none, ctrlKey: true, key: 'Control', code: 'ControlLeft' }, 'linux')).toBeNull()
  expect(pressedShortcut({ ...none, key: 'Process', code: 'KeyN' }, 'linux')).toBeNull()
})
