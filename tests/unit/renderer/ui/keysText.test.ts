import { expect, it } from 'vitest'
import { keysText } from '../../../../renderer/ui/keysText.ts'

it('reads as on a PC and as on a Mac', () => {
  expect(keysText('Mod+Shift+K', false)).toBe('Ctrl+Shift+K')
  expect(keysText('Mod+Shift+K', true)).toBe('⇧⌘K')
  expect(keysText('Mod+Alt+2', true)).toBe('⌥⌘2')
  expect(keysText('Alt+Shift+ArrowUp', false)).toBe('Alt+Shift+↑')
  expect(keysText('Alt+Shift+ArrowDown', true)).toBe('⌥⇧↓')
})
