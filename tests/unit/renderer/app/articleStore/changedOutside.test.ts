import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { bodyText } from '../../../../../src/article/document/bodyText.ts'
import { body } from '../../../../doubles/paper.ts'
import { ID, OTHER, openedArticle } from '../../../../helpers/openedArticle.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('a change outside', () => {
  it('with the same bytes is silence', async () => {
    const { desk, kind } = await openedArticle()
    desk.emit('article.changedOutside', { id: ID, etag: desk.etagOf(ID) })
    expect(kind()).toBe('clean')
  })

  it('of another article is silence', async () => {
    const { desk, kind } = await openedArticle()
    desk.emit('article.changedOutside', { id: OTHER, etag: 'else' })
    expect(kind()).toBe('clean')
  })

  it('stops the saving until the person keeps theirs', async () => {
    const { desk, type, rest, kind, onDisk, actions } = await openedArticle()
    type('我')
    desk.put(ID, { document: body('别人') })
    desk.emit('article.changedOutside', { id: ID, etag: desk.etagOf(ID) })
    await rest()
    await actions.save(true)
    expect(kind()).toBe('conflict')
    expect(onDisk()).toBe('别人')
    actions.keepMine()
    await vi.advanceTimersByTimeAsync(0)
    expect(onDisk()).toBe('原文我')
    expect(kind()).toBe('clean')
  })

  it('is found by the save itself where no news came', async () => {
    const { desk, type, rest, kind, onDisk } = await openedArticle()
    desk.put(ID, { document: body('别人') })
    type('我')
    await rest()
    expect(kind()).toBe('conflict')
    expect(onDisk()).toBe('别人')
  })

  it('can be taken: the paper starts over from the file', async () => {
    const { desk, type, actions, store, kind } = await openedArticle()
    type('我')
    desk.put(ID, { document: body('别人') })
    desk.emit('article.changedOutside', { id: ID, etag: desk.etagOf(ID) })
    await actions.takeTheirs()
    const session = store.getState().session
    expect(kind()).toBe('clean')
    expect(session?.loads).toBe(2)
    expect(bodyText(session?.loadedDocument ?? body(''))).toBe('别人')
    expect(bodyText(actions.currentDocument())).toBe('别人')
  })

  it('that took the file away keeps the text, and it can be saved again', async () => {
    const { desk, type, rest, kind, actions, onDisk } = await openedArticle()
    type('我')
    desk.articles.delete(ID)
    desk.emit('article.changedOutside', { id: ID, etag: null })
    await rest()
    expect(kind()).toBe('orphan')
    expect(desk.count('article.save')).toBe(0)
    expect(await actions.close()).toBe(false)
    actions.keepMine()
    await vi.advanceTimersByTimeAsync(0)
    expect(onDisk()).toBe('原文我')
    expect(kind()).toBe('clean')
  })
})
