import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { bodyText } from '../../../../src/article/document/bodyText.ts'
import { body } from '../../../doubles/paper.ts'
import { ID, shownBanner } from '../../../helpers/shownBanner.tsx'

/** The file held “原文”, the paper holds “我的”, and the file is now another's. */
async function inConflict(theirs: string) {
  const shown = await shownBanner()
  await shown.edit()
  shown.desk.put(ID, { document: body(theirs) })
  await act(async () => shown.desk.emit('article.changedOutside', { id: ID, etag: shown.desk.etagOf(ID) }))
  await shown.window.settle()
  return shown
}

describe('above the paper', () => {
  it('nothing stands where all is well', async () => {
    const { window } = await shownBanner()
    expect(window.maybe('button')).toBeUndefined()
    expect(window.text()).toContain('已保存')
  })

  it('a conflict offers every way, and mine wins when it is chosen', async () => {
    const { window, onDisk, kind } = await inConflict('别人')
    for (const choice of ['查看并合并', '保留我的', '采用对方的', '另存为副本']) window.find('button', choice)
    expect(window.text()).toContain('有 1 处两边都改了')
    expect(onDisk()).toBe('别人')
    await window.press(window.find('button', '保留我的'))
    expect(onDisk()).toBe('我的')
    expect(kind()).toBe('clean')
  })

  it('a conflict can be settled with theirs', async () => {
    const { window, services } = await inConflict('别人')
    await window.press(window.find('button', '采用对方的'))
    expect(bodyText(services.article.getState().actions.currentDocument())).toBe('别人')
  })

  it('a failed save says what is safe and can be tried again', async () => {
    const { window, desk, edit, actions, kind, onDisk } = await shownBanner()
    await edit()
    desk.fail('article.save', 'storage.noSpace')
    await act(() => actions.save(true))
    expect(window.find('alert').textContent).toContain('磁盘空间不足，没有写入。')
    expect(window.find('alert').textContent).toContain('您的文字还在这里')
    await window.press(window.find('button', '重试'))
    expect(kind()).toBe('clean')
    expect(onDisk()).toBe('我的')
  })

  it('a deleted file can be written again', async () => {
    const { window, desk, edit, onDisk } = await shownBanner()
    await edit()
    desk.articles.delete(ID)
    await act(async () => desk.emit('article.changedOutside', { id: ID, etag: null }))
    await window.press(window.find('button', '重新保存到稿库'))
    expect(onDisk()).toBe('我的')
  })

  it('a read-only article can be saved as another', async () => {
    const { window, services } = await shownBanner({ readOnly: true })
    await window.press(window.find('button', '另存为新稿件'))
    const { session } = services.article.getState()
    expect(session?.id).not.toBe(ID)
    expect(session?.readOnly).toBe(false)
  })
})
