import { act } from 'react'
import { describe, expect, it } from 'vitest'
import type { LockStanding } from '../../../../src/saving/lock/lockStanding.ts'
import { ID, shownBanner } from '../../../helpers/shownBanner.tsx'

const by = { person: '钟义见', machine: 'desk-2', minutes: 12 }
const STALE: LockStanding = { kind: 'stale', by, gone: false }

describe('above an article that somebody else edits', () => {
  it('stands who it is, where, and for how long; asking is one press', async () => {
    const { window } = await shownBanner({ lock: { kind: 'held', by, asking: 'no' } })
    expect(window.text()).toContain('钟义见（desk-2）正在编辑这篇稿件，已有约 12 分钟。')
    expect(window.text()).toContain('只读')
    expect(window.maybe('button', '接管')).toBeUndefined()
    await window.press(window.find('button', '请求编辑'))
    expect(window.text()).toContain('正在等对方答复')
    expect(window.maybe('button', '请求编辑')).toBeUndefined()
  })

  it('taking over is warned of, can be left, and edits then', async () => {
    const { window, services, desk } = await shownBanner({ lock: STALE })
    await window.press(window.find('button', '接管'))
    expect(window.find('dialog').textContent).toContain('已经保存的内容不受影响')
    expect(window.find('dialog').textContent).toContain('他的窗口会变成只读')
    await window.press(window.find('button', '再等一等'))
    expect(desk.count('article.takeLock')).toBe(0)
    await window.press(window.find('button', '接管'))
    await window.press(window.find('button', '接管并编辑'))
    expect(services.article.getState().session).toMatchObject({ readOnly: false, lock: { kind: 'mine' } })
    expect(window.maybe('button')).toBeUndefined()
  })

  it('a free one is begun with one press, and another’s newer save is offered', async () => {
    const { window, services, desk } = await shownBanner({ lock: { kind: 'free' } })
    await act(async () => desk.emit('article.changedOutside', { id: ID, etag: 'newer' }))
    await window.press(window.find('button', '读取最新内容'))
    await window.press(window.find('button', '开始编辑'))
    expect(services.article.getState().session?.readOnly).toBe(false)
  })

  it('unsaved text of a lost lock is shown to be safe, and every way to keep it is there', async () => {
    const { window, desk, edit } = await shownBanner()
    await edit()
    await act(async () => desk.emit('article.lock', { id: ID, lock: { kind: 'held', by, asking: 'no' } }))
    expect(window.text()).toContain('没有丢')
    for (const way of ['请求编辑', '另存为新稿件', '复制全文', '放弃改动并关闭']) window.find('button', way)
  })

  it('a request stands above the paper and stops nothing', async () => {
    const { window, desk, services } = await shownBanner()
    await act(async () =>
      desk.emit('article.lock', { id: ID, lock: { kind: 'mine', askedBy: { person: '王芳', machine: 'desk-3' } } }),
    )
    expect(window.text()).toContain('王芳（desk-3）想编辑这篇稿件。')
    expect(window.maybe('dialog')).toBeUndefined()
    expect(services.article.getState().session?.readOnly).toBe(false)
    await window.press(window.find('button', '暂不交出'))
    expect(window.text()).not.toContain('王芳')
  })
})
