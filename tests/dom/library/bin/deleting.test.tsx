import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { NoticeRegion } from '../../../../renderer/app/frame/NoticeRegion.tsx'
import { BETWEEN_READINGS } from '../../../../renderer/bridge/onLibraryChanged.ts'
import { LibraryColumn } from '../../../../renderer/library/LibraryColumn.tsx'
import { shown } from '../../../helpers/shown.tsx'
import { shownLibrary } from '../../../helpers/shownLibrary.tsx'

async function shownWithNotices(articles: number) {
  const { services, desk } = await shownLibrary(articles)
  const window = await shown(
    services,
    <>
      <LibraryColumn />
      <NoticeRegion />
    </>,
  )
  const list = window.find('listbox')
  const changed = async () => {
    desk.emit('library.changed', {})
    // Longer than a list rests while change follows change.
    await act(() => new Promise((resolve) => setTimeout(resolve, BETWEEN_READINGS + 20)))
    await window.settle()
  }
  const active = () =>
    document.getElementById(list.getAttribute('aria-activedescendant') ?? '')?.textContent?.slice(0, 3)
  return { services, desk, window, list, changed, active }
}

describe('deleting in the list', () => {
  it('moves the active article to the bin by Delete, offers to undo, and goes on at the next', async () => {
    const { window, list, desk, changed, active } = await shownWithNotices(3)
    await window.key(list, 'ArrowDown')
    await window.key(list, 'Delete')
    await changed()
    expect([...desk.binned.keys()]).toEqual(['20160519-第2篇-abcd'])
    expect(window.text()).toContain('《第2篇》已移到回收站。')
    expect(window.find('button', '回收站 (1)')).toBeDefined()
    expect(active()).toBe('第3篇')

    await window.press(window.find('button', '撤销'))
    await changed()
    expect(desk.binned.size).toBe(0)
    expect(window.find('option', '第2篇')).toBeDefined()
    expect(window.text()).toContain('《第2篇》已恢复。')
    expect(window.maybe('button', '回收站 (')).toBeUndefined()
  })

  it('goes on at the one before where the last was deleted', async () => {
    const { window, list, changed, active } = await shownWithNotices(2)
    await window.key(list, 'End')
    await window.key(list, 'Backspace', { metaKey: true })
    await changed()
    expect(active()).toBe('第1篇')
  })

  it('deletes nothing by a key held down, one of an input method, or a backspace alone', async () => {
    const { window, list, desk } = await shownWithNotices(2)
    await window.key(list, 'Delete', { repeat: true })
    await window.key(list, 'Delete', { isComposing: true })
    await window.key(list, 'Backspace')
    expect(desk.count('article.remove')).toBe(0)
  })

  it('saves and closes an article that is open here before it goes, and opens it again when that is undone', async () => {
    const { window, list, desk, services, changed } = await shownWithNotices(2)
    await window.press(window.find('option', '第1篇'))
    services.article.getState().actions.changeMetadata({ title: '改过的题' })
    await window.key(list, 'Delete')
    expect(services.article.getState().session).toBeNull()
    const made = desk.calls
      .map(({ channel }) => channel)
      .filter((channel) => /article\.(save|close|remove)/.test(channel))
    expect(made).toEqual(['article.save', 'article.close', 'article.remove'])
    expect(desk.binned.get('20160519-第1篇-abcd')?.metadata.title).toBe('改过的题')
    await window.press(window.find('button', '撤销'))
    await changed()
    expect(services.article.getState().session?.metadata.title).toBe('改过的题')
  })

  it('keeps an article whose last words could not be saved', async () => {
    const { window, list, desk, services } = await shownWithNotices(2)
    await window.press(window.find('option', '第1篇'))
    desk.fail('article.save', 'storage.noSpace', 5)
    services.article.getState().actions.changeMetadata({ title: '没有存下' })
    await window.key(list, 'Delete')
    expect(desk.count('article.remove')).toBe(0)
    expect(services.article.getState().session?.metadata.title).toBe('没有存下')
  })

  it('says why an article was not deleted', async () => {
    const { window, list, desk } = await shownWithNotices(1)
    desk.fail('article.remove', 'article.inUse')
    await window.key(list, 'Delete')
    expect(window.text()).toContain('这篇稿件正在别处打开，没有删除。')
    expect(desk.articles.size).toBe(1)
  })
})

describe('the menu of a row', () => {
  it('opens by the right button and by the keyboard, and deletes that very article', async () => {
    const { window, list, desk } = await shownWithNotices(3)
    await window.press(list)
    await act(async () => {
      window.find('option', '第2篇').dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }))
    })
    await window.settle()
    expect(window.find('menu', '《第2篇》')).toBeDefined()
    expect(window.find('dialog').getAttribute('aria-label')).toBe('《第2篇》')
    await window.press(window.find('menuitem', '移到回收站'))
    expect([...desk.binned.keys()]).toEqual(['20160519-第2篇-abcd'])
    expect(window.maybe('menu')).toBeUndefined()

    await window.key(list, 'Home')
    await window.key(list, 'F10', { shiftKey: true })
    await window.press(window.find('menuitem', '打开'))
    expect(desk.calls.filter(({ channel }) => channel === 'article.open')).toHaveLength(1)
  })
})
