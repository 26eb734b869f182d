import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { shownBanner } from '../../../helpers/shownBanner.tsx'

describe('the save state', () => {
  it('goes with the article from saved over unsaved and saving to saved', async () => {
    const { window, edit, desk, actions } = await shownBanner()
    expect(window.find('status').textContent).toMatch(/已保存 (\d\d:\d\d|.*月.*日)/)
    await edit()
    expect(window.text()).toContain('未保存')
    const release = desk.hold('article.save')
    let saving: Promise<void> = Promise.resolve()
    await act(async () => void (saving = actions.save(true)))
    expect(window.text()).toContain('正在保存…')
    release()
    await act(() => saving)
    expect(window.text()).toContain('已保存')
  })
})
