import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { SILENT_SAVE, SURE_SAVE } from '../../../../renderer/app/frame/useCalmSave.ts'
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
    expect(window.text()).toContain('未保存')
    await act(() => new Promise((resolve) => setTimeout(resolve, SILENT_SAVE + 50)))
    expect(window.text()).toContain('正在保存…')
    release()
    await act(() => saving)
    expect(window.text()).toContain('已保存')
  })

  it('passes over a short save without a flicker', async () => {
    const { window, edit, desk, actions } = await shownBanner()
    await edit()
    const release = desk.hold('article.save')
    const seen: string[] = []
    const status = window.find('status')
    const watcher = new MutationObserver(() => void seen.push(status.textContent ?? ''))
    watcher.observe(status, { childList: true, characterData: true, subtree: true })
    let saving: Promise<void> = Promise.resolve()
    await act(async () => void (saving = actions.save(true)))
    release()
    await act(() => saving)
    await act(() => new Promise((resolve) => setTimeout(resolve, SILENT_SAVE + 50)))
    watcher.disconnect()
    expect(status.textContent).toContain('已保存')
    expect(seen.filter((words) => words.includes('正在保存'))).toEqual([])
    expect(seen.length).toBeGreaterThan(0)
  })

  it('stays unsaved where the next word is typed right after a save, and says saved when nothing is', async () => {
    const { window, edit, actions } = await shownBanner()
    await edit()
    const status = window.find('status')
    const seen: string[] = []
    const watcher = new MutationObserver(() => void seen.push(status.textContent ?? ''))
    watcher.observe(status, { childList: true, characterData: true, subtree: true })
    for (let round = 0; round < 3; round += 1) {
      await act(() => actions.save(true))
      await edit()
    }
    expect(seen).toEqual([])
    await act(() => actions.save(true))
    await act(() => new Promise((resolve) => setTimeout(resolve, SURE_SAVE + 50)))
    expect(status.textContent).toContain('已保存')
    watcher.disconnect()
  })
})
