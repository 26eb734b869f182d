import { describe, expect, it } from 'vitest'
import { keysText } from '../../../../../renderer/editor/toolbar/keysText.ts'

describe('keysText', () => {
  it('reads as on a PC and as on a Mac', () => {
    expect(keysText('Mod+Shift+K', 'Win32')).toBe('Ctrl+Shift+K')
    expect(keysText('Mod+Shift+K', 'MacIntel')).toBe('⇧⌘K')
    expect(keysText('Mod+Alt+2', 'Linux x86_64')).toBe('Ctrl+Alt+2')
    expect(keysText('Mod+Alt+2', 'MacIntel')).toBe('⌥⌘2')
  })
})
