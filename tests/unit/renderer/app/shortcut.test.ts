import { describe, expect, it } from 'vitest'
import { shortcutText } from '../../../../renderer/app/shortcut.ts'

describe('the words of a shortcut', () => {
  it('follow the platform', () => {
    expect(shortcutText('Mod+Shift+P', 'linux')).toBe('Ctrl+Shift+P')
    expect(shortcutText('Mod+Shift+P', 'darwin')).toBe('⇧⌘P')
    expect(shortcutText('Mod+Alt+L', 'darwin')).toBe('⌥⌘L')
    expect(shortcutText('Mod+,', 'win32')).toBe('Ctrl+,')
  })
})
