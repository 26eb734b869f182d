import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { shownLibrary } from '../../helpers/shownLibrary.tsx'

describe('the search by title', () => {
  it('does not search for pinyin that is still being composed', async () => {
    const { window, desk, services } = await shownLibrary(1)
    const field = window.find('searchbox')
    const before = desk.count('library.search')
    await act(async () => void field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true })))
    await window.type(field, 'tuo')
    await act(async () => void (await new Promise((done) => setTimeout(done, 300))))
    expect(desk.count('library.search')).toBe(before)
    expect(services.library.getState().query).toBe('tuo')
    await window.type(field, '脱')
    await act(async () => void field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true })))
    await act(async () => void (await new Promise((done) => setTimeout(done, 300))))
    expect(desk.count('library.search')).toBe(before + 1)
    expect(services.library.getState().query).toBe('脱')
  })
})
