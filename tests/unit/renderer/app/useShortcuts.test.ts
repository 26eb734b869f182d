import { describe, expect, it } from 'vitest'
import { meaningOfKey } from '../../../../renderer/app/useShortcuts.ts'

function pressed(key: string, more: Partial<KeyboardEvent> = {}): KeyboardEvent {
  const none = {
    code: '',
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    altKey: false,
    isComposing: false,
    keyCode: 0,
  }
  return { ...none, key, ...more } as KeyboardEvent
}

function commandOfKey(event: KeyboardEvent, platform: string): string | null {
  const meaning = meaningOfKey(event, platform, {})
  return meaning === null || meaning === 'freed' ? meaning : meaning.run
}

describe('a shortcut', () => {
  it('runs its command, with ⌘ on a Mac and Ctrl elsewhere', () => {
    expect(commandOfKey(pressed('s', { ctrlKey: true }), 'linux')).toBe('article.save')
    expect(commandOfKey(pressed('s', { metaKey: true }), 'darwin')).toBe('article.save')
    expect(commandOfKey(pressed('s', { ctrlKey: true }), 'darwin')).toBeNull()
    expect(commandOfKey(pressed('s', { metaKey: true }), 'win32')).toBeNull()
    expect(commandOfKey(pressed('s'), 'linux')).toBeNull()
    expect(commandOfKey(pressed('s', { ctrlKey: true, altKey: true }), 'linux')).toBeNull()
    expect(commandOfKey(pressed('F', { ctrlKey: true, shiftKey: true }), 'linux')).toBe('library.find')
  })

  it('never fires while an input method is at work', () => {
    expect(commandOfKey(pressed('s', { ctrlKey: true, isComposing: true }), 'linux')).toBeNull()
    expect(commandOfKey(pressed('s', { ctrlKey: true, keyCode: 229 }), 'linux')).toBeNull()
  })

  it('leaves the keys of the text to the paper', () => {
    expect(commandOfKey(pressed('z', { ctrlKey: true }), 'linux')).toBeNull()
    expect(commandOfKey(pressed('b', { ctrlKey: true }), 'linux')).toBeNull()
  })

  it('is found by the key’s place where the layout writes another letter', () => {
    expect(commandOfKey(pressed('ы', { code: 'KeyS', ctrlKey: true }), 'linux')).toBe('article.save')
  })
})
