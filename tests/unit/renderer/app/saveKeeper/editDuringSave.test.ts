import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openedArticle } from '../../../../helpers/openedArticle.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('an edit during a save', () => {
  it('stays dirty and is saved next; two saves never overlap', async () => {
    const { type, actions, desk, kind, onDisk, rest } = await openedArticle()
    type('一')
    const release = desk.hold('article.save')
    const saving = actions.save(true)
    await vi.advanceTimersByTimeAsync(0)
    expect(kind()).toBe('saving')
    type('二')
    release()
    await saving
    expect(onDisk()).toBe('原文一')
    expect(kind()).toBe('dirty')
    await rest()
    expect(onDisk()).toBe('原文一二')
    expect(kind()).toBe('clean')
    expect(desk.running.most).toBe(1)
  })

  it('asked for again, is written as soon as the running save has ended', async () => {
    const { type, actions, desk, kind, onDisk } = await openedArticle()
    type('一')
    const release = desk.hold('article.save')
    const first = actions.save(true)
    await vi.advanceTimersByTimeAsync(0)
    type('二')
    const second = actions.save(true)
    await vi.advanceTimersByTimeAsync(0)
    expect(desk.count('article.save')).toBe(1)
    release()
    await Promise.all([first, second])
    expect(onDisk()).toBe('原文一二')
    expect(kind()).toBe('clean')
    expect(desk.running.most).toBe(1)
  })

  it('asked for again, waits for a composition that began meanwhile, and writes what was confirmed', async () => {
    const { type, actions, desk, paper, onDisk } = await openedArticle()
    type('一')
    const release = desk.hold('article.save')
    const first = actions.save(true)
    await vi.advanceTimersByTimeAsync(0)
    type('二')
    const second = actions.save(true)
    await vi.advanceTimersByTimeAsync(0)
    paper.compose()
    release()
    await vi.advanceTimersByTimeAsync(1000)
    expect(desk.count('article.save')).toBe(1)
    type('三')
    paper.confirm()
    await Promise.all([first, second])
    expect(onDisk()).toBe('原文一二三')
  })

  it('of an article with losses is saved by itself once the long first save, which accepted them, has ended', async () => {
    const { type, actions, desk, onDisk, rest } = await openedArticle({
      losses: [{ kind: 'unknownNode', where: 'document/0', what: 'poem' }],
    })
    type('一')
    const release = desk.hold('article.save')
    const saving = actions.save(true)
    await vi.advanceTimersByTimeAsync(0)
    type('二')
    await rest()
    release()
    await saving
    expect(onDisk()).toBe('原文一')
    await rest()
    expect(onDisk()).toBe('原文一二')
  })
})
