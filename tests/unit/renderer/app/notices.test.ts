import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ACTION_STAYS, createNotices, NEWS_STAYS } from '../../../../renderer/app/notices.ts'
import { deskError } from '../../../../src/base/deskError.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function texts(store: ReturnType<typeof createNotices>): string[] {
  return store.getState().notices.map(({ text }) => text)
}

describe('notices', () => {
  it('let news and success go by themselves, warnings and errors stay', () => {
    const store = createNotices(() => 'zh')
    const { show } = store.getState()
    for (const tone of ['news', 'success', 'warning', 'error'] as const) show({ tone, text: tone })
    vi.advanceTimersByTime(NEWS_STAYS - 1)
    expect(texts(store)).toEqual(['news', 'success', 'warning', 'error'])
    vi.advanceTimersByTime(1)
    expect(texts(store)).toEqual(['warning', 'error'])
  })

  it('leave time for a hand where something can be done about them', () => {
    const store = createNotices(() => 'zh')
    store.getState().show({ tone: 'news', text: '已删除', action: { label: '撤销', run: () => undefined } })
    vi.advanceTimersByTime(ACTION_STAYS - 1)
    expect(texts(store)).toEqual(['已删除'])
    vi.advanceTimersByTime(1)
    expect(texts(store)).toEqual([])
  })

  it('say of an error what happened, where, what is safe and what to do, in the language of the moment', () => {
    let language: 'zh' | 'en' = 'zh'
    const store = createNotices(() => language)
    store.getState().showError(deskError('input.empty', { path: '稿.txt' }))
    language = 'en'
    store.getState().showError(deskError('input.empty'))
    const [zh, en] = store.getState().notices
    expect(zh).toMatchObject({ tone: 'error', text: '文件是空的，里面没有文字。（稿.txt）' })
    expect(zh?.hint).toContain('稿库没有变化')
    expect(en?.text).toBe('The file is empty: there is no text in it.')
  })

  it('put a later word about the same thing in place of the earlier, and take it back when it is over', () => {
    const store = createNotices(() => 'zh')
    const { show, settle } = store.getState()
    show({ tone: 'error', text: '一', about: 'saving' })
    show({ tone: 'error', text: '二', about: 'saving' })
    show({ tone: 'error', text: '三' })
    show({ tone: 'error', text: '四' })
    expect(texts(store)).toEqual(['二', '三', '四'])
    settle('saving')
    expect(texts(store)).toEqual(['三', '四'])
  })

  it('can be dismissed one by one', () => {
    const store = createNotices(() => 'zh')
    const id = store.getState().show({ tone: 'error', text: '一' })
    store.getState().show({ tone: 'error', text: '二' })
    store.getState().dismiss(id)
    expect(texts(store)).toEqual(['二'])
  })
})
