import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { BETWEEN_SAVES, REST_BEFORE_SAVE } from '../../../../../renderer/app/saveKeeper.ts'
import { ID, openedArticle } from '../../../../helpers/openedArticle.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('saving by itself', () => {
  it('waits until nobody has typed for five seconds, then saves once', async () => {
    const { type, kind, rest, desk, onDisk } = await openedArticle()
    type('一')
    await vi.advanceTimersByTimeAsync(REST_BEFORE_SAVE - 1)
    type('二')
    await vi.advanceTimersByTimeAsync(REST_BEFORE_SAVE - 1)
    expect(desk.count('article.save')).toBe(0)
    expect(kind()).toBe('dirty')
    await rest()
    expect(desk.count('article.save')).toBe(1)
    expect(kind()).toBe('clean')
    expect(onDisk()).toBe('原文一二')
  })

  it('never reads the whole paper, for a keystroke or for a save: the desk has the body', async () => {
    const { type, paper, rest, onDisk } = await openedArticle()
    for (let key = 0; key < 100; key += 1) type('字')
    await rest()
    expect(onDisk()).toBe(`原文${'字'.repeat(100)}`)
    expect(paper.reads).toBe(0)
  })

  it('sends the whole paper where the desk has another body', async () => {
    const { type, paper, rest, onDisk, desk, kind } = await openedArticle()
    type('字')
    desk.fail('article.journal', 'journal.differs', 9)
    desk.fail('article.save', 'journal.differs')
    await rest()
    expect([kind(), onDisk(), paper.reads]).toEqual(['clean', '原文字', 1])
  })

  it('tells the window of the first edit only: further keys change nothing that can be seen', async () => {
    const { type, store } = await openedArticle()
    type('一')
    let changes = 0
    store.subscribe(() => (changes += 1))
    type('二')
    type('三')
    expect(changes).toBe(0)
  })

  it('does not happen to an article nobody changed', async () => {
    const { actions, rest, desk } = await openedArticle()
    await actions.save(true)
    await rest()
    expect(desk.count('article.save')).toBe(0)
  })

  it('follows a change of the metadata as well', async () => {
    const { actions, rest, desk } = await openedArticle()
    actions.changeMetadata({ title: '新题' })
    await rest()
    expect(desk.articles.get(ID)?.metadata.title).toBe('新题')
  })

  it('waits for the end of a composition, and then writes what was confirmed', async () => {
    const { type, paper, rest, desk, onDisk, kind } = await openedArticle()
    type('ni')
    paper.compose()
    await rest()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(desk.count('article.save')).toBe(0)
    expect(kind()).toBe('dirty')
    paper.text = '原文你'
    paper.confirm()
    await vi.advanceTimersByTimeAsync(0)
    expect(onDisk()).toBe('原文你')
    expect(kind()).toBe('clean')
  })

  it('never happens over an article that was loaded with losses, however long it rests', async () => {
    const { type, rest, desk, actions, onDisk, store } = await openedArticle({
      losses: [{ kind: 'unknownNode', where: 'document/0', what: 'poem' }],
    })
    type('改')
    await rest()
    await vi.advanceTimersByTimeAsync(600_000)
    await actions.save(false)
    expect(desk.count('article.save')).toBe(0)
    await actions.save(true)
    expect(onDisk()).toBe('原文改')
    expect(store.getState().session?.losses).toEqual([])
    type('再')
    await rest()
    expect(onDisk()).toBe('原文改再')
  })

  it('never happens to a read-only article', async () => {
    const { type, rest, desk, actions, said } = await openedArticle({ readOnly: true })
    type('改')
    actions.changeMetadata({ title: '改题' })
    await rest()
    await actions.save(true)
    expect(desk.count('article.save')).toBe(0)
    expect(said().join()).toContain('只读')
  })

  it('asked for again and again while one types, writes no more than once in a while, and all of it', async () => {
    const { type, actions, desk, kind, onDisk } = await openedArticle()
    const asked: Promise<void>[] = []
    for (let key = 0; key < 50; key += 1) {
      type('字')
      asked.push(actions.save(true))
      await vi.advanceTimersByTimeAsync(BETWEEN_SAVES / 10)
    }
    expect(desk.count('article.save')).toBeGreaterThanOrEqual(4)
    expect(desk.count('article.save')).toBeLessThanOrEqual(6)
    await vi.advanceTimersByTimeAsync(BETWEEN_SAVES)
    await Promise.all(asked)
    expect(kind()).toBe('clean')
    expect(onDisk()).toBe(`原文${'字'.repeat(50)}`)
    expect(desk.running.most).toBe(1)
  })
})
