import { describe, expect, it } from 'vitest'
import { shownLibrary } from '../../helpers/shownLibrary.tsx'

describe('the list of articles', () => {
  it('opens by click', async () => {
    const { window, services } = await shownLibrary(2)
    await window.press(window.find('option', '第2篇'))
    expect(services.article.getState().session?.metadata.title).toBe('第2篇')
    expect(window.find('option', '第2篇').getAttribute('aria-selected')).toBe('true')
  })

  it('moves with the arrows and opens with Enter, but not with that of an input method', async () => {
    const { window, services } = await shownLibrary(3)
    const list = window.find('listbox')
    await window.key(list, 'ArrowDown')
    await window.key(list, 'Enter', { isComposing: true })
    expect(services.article.getState().session).toBeNull()
    await window.key(list, 'Enter')
    expect(services.article.getState().session?.metadata.title).toBe('第2篇')
  })

  it('keeps only the rows in sight in the document, however many articles there are', async () => {
    const { window } = await shownLibrary(500)
    expect(document.querySelectorAll('[role=option]').length).toBeLessThan(40)
    expect(window.find('option').getAttribute('aria-setsize')).toBe('-1')
    expect(window.text()).toContain('100 篇以上')
  })
})
