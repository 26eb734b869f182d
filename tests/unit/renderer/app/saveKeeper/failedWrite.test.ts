import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { bodyText } from '../../../../../src/article/document/bodyText.ts'
import { ID, OTHER, openedArticle } from '../../../../helpers/openedArticle.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('a failed write', () => {
  it('stays unsaved, says what is safe, and is not tried again by itself', async () => {
    const { type, rest, desk, kind, store, onDisk } = await openedArticle()
    desk.fail('article.save', 'storage.noSpace')
    type('一')
    await rest()
    expect(kind()).toBe('failed')
    expect(store.getState().session?.save).toMatchObject({ error: { code: 'storage.noSpace' } })
    type('二')
    await rest()
    await vi.advanceTimersByTimeAsync(600_000)
    expect(desk.count('article.save')).toBe(1)
    expect(onDisk()).toBe('原文')
  })

  it('is over when the person saves again', async () => {
    const { type, actions, desk, kind, onDisk } = await openedArticle()
    desk.fail('article.save', 'storage.noSpace')
    type('一')
    await actions.save(true)
    await actions.save(true)
    expect(kind()).toBe('clean')
    expect(onDisk()).toBe('原文一')
  })

  it('keeps the article open, whatever is tried to leave it', async () => {
    const { type, actions, desk, store, said, paper } = await openedArticle()
    desk.fail('article.save', 'storage.denied', 99)
    type('一')
    expect(await actions.close()).toBe(false)
    expect(await actions.open(OTHER)).toBe(false)
    expect(await actions.makeSafe()).toBe(false)
    expect(store.getState().session?.id).toBe(ID)
    expect(bodyText(actions.currentDocument())).toBe(paper.text)
    expect(said().join()).toContain('稿件没有关闭')
  })

  it('is told in a notice where no paper is there to say it', async () => {
    const { type, actions, desk, said } = await openedArticle()
    type('一')
    actions.attachPaper(null)
    desk.fail('article.save', 'storage.noSpace')
    await actions.save(true)
    expect(said()).toEqual(['磁盘空间不足，没有写入。'])
    await actions.save(true)
    expect(said()).toEqual([])
  })

  it('also comes of a paper or a bridge that throws', async () => {
    const { type, actions, paper, kind } = await openedArticle()
    type('一')
    paper.pending = () => {
      throw new Error('broken')
    }
    await actions.save(true)
    expect(kind()).toBe('failed')
  })
})
