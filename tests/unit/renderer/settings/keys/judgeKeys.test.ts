import { describe, expect, it } from 'vitest'
import { judgeKeys } from '../../../../../renderer/settings/keys/judgeKeys.ts'

describe('keys wanted for a command', () => {
  it('are free, or told whose they are', () => {
    expect(judgeKeys('Mod+Alt+9', 'format.clear', {})).toEqual({ kind: 'free' })
    expect(judgeKeys('Mod+S', 'format.clear', {})).toEqual({ kind: 'taken', by: 'article.save' })
    expect(judgeKeys('Mod+S', 'article.save', {})).toEqual({ kind: 'free' })
    expect(judgeKeys('Mod+S', 'format.clear', { 'article.save': '' })).toEqual({ kind: 'free' })
    expect(judgeKeys('F7', 'format.clear', { 'view.theme': 'F7' })).toEqual({ kind: 'taken', by: 'view.theme' })
  })

  it('are none that would be typed, move the focus, or are the clipboard’s', () => {
    for (const keys of ['K', 'Shift+K', 'Enter', 'Mod+Enter', 'Alt+Tab', 'Mod+Backspace', 'Alt+ArrowLeft']) {
      expect(judgeKeys(keys, 'format.clear', {}), keys).toEqual({ kind: 'refused' })
    }
    expect(judgeKeys('Mod+V', 'format.clear', {})).toEqual({ kind: 'reserved' })
    expect(judgeKeys('F7', 'format.clear', {})).toEqual({ kind: 'free' })
  })
})
