import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ID, openedArticle } from '../../../../helpers/openedArticle.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('while the library is away', () => {
  it('the journal tries again and again without a word, and everything is in it when the library is back', async () => {
    const { desk, actions, said, kind, type, onDisk } = await openedArticle()
    desk.fail('article.journal', 'storage.gone', 40)
    desk.fail('article.save', 'storage.gone', 1)
    for (let n = 0; n < 30; n += 1) {
      type('字')
      await vi.advanceTimersByTimeAsync(2000)
    }
    expect(desk.count('article.journal')).toBeGreaterThan(10)
    expect(said()).toEqual([])
    desk.fail('article.journal', 'storage.gone', 0)
    await vi.advanceTimersByTimeAsync(4000)
    expect(desk.journaled.get(ID)?.length).toBeGreaterThan(0)
    await actions.save(true)
    expect([kind(), onDisk()]).toEqual(['clean', `原文${'字'.repeat(30)}`])
  })

  it('a save that failed says so once, above the paper, and is not tried again by itself', async () => {
    const { desk, actions, type, rest, said, kind, onDisk } = await openedArticle()
    desk.fail('article.save', 'storage.gone', 1)
    type('我')
    await rest()
    expect(kind()).toBe('failed')
    for (let n = 0; n < 5; n += 1) {
      type('写')
      await rest()
    }
    expect(desk.count('article.save')).toBe(1)
    expect(said()).toEqual([])
    await actions.save(true)
    expect(kind()).toBe('clean')
    expect(onDisk()).toBe('原文我写写写写写')
  })
})
