import { beforeEach, describe, expect, it, vi } from 'vitest'
import { bodyText } from '../../../../../src/article/document/bodyText.ts'
import type { LockStanding } from '../../../../../src/saving/lock/lockStanding.ts'
import { body } from '../../../../doubles/paper.ts'
import { ID, openedArticle } from '../../../../helpers/openedArticle.ts'

const by = { person: '钟义见', machine: 'desk-2', minutes: 3 }
const HELD: LockStanding = { kind: 'held', by, asking: 'no' }
const asked: LockStanding = { kind: 'mine', askedBy: { person: '王芳', machine: 'desk-3' } }

beforeEach(() => {
  vi.useFakeTimers()
  return () => vi.useRealTimers()
})

type Opened = Awaited<ReturnType<typeof openedArticle>>
const session = ({ store }: Opened) => store.getState().session
const settle = () => vi.advanceTimersByTimeAsync(10)

/** The desk tells its windows how the lock stands. */
async function told({ desk }: Opened, lock: LockStanding): Promise<void> {
  const held = desk.articles.get(ID)
  if (held !== undefined) held.lock = lock
  desk.emit('article.lock', { id: ID, lock })
  await settle()
}

describe('a reader', () => {
  it('is read-only with the reason, and asks', async () => {
    const window = await openedArticle({ lock: HELD })
    expect(session(window)).toMatchObject({ readOnly: true, lock: HELD, save: { kind: 'readOnly' } })
    await window.actions.lock.ask()
    expect(session(window)?.lock).toMatchObject({ kind: 'held', asking: 'waiting' })
  })

  it('that gets the lock opens the article anew, once, and edits', async () => {
    const window = await openedArticle({ lock: HELD })
    window.desk.put(ID, { document: body('对方存的') })
    await told(window, { kind: 'mine', askedBy: null })
    expect(session(window)).toMatchObject({ readOnly: false, save: { kind: 'clean' }, loads: 2 })
    expect(bodyText(session(window)?.loadedDocument ?? body(''))).toBe('对方存的')
    const opened = window.desk.count('article.open')
    await told(window, { kind: 'mine', askedBy: null })
    expect(window.desk.count('article.open')).toBe(opened)
  })

  it('takes what is free with one reading of the file, though the desk tells it twice', async () => {
    const window = await openedArticle({ lock: { kind: 'free' } })
    const opened = window.desk.count('article.open')
    await window.actions.lock.take()
    expect(session(window)).toMatchObject({ readOnly: false, lock: { kind: 'mine' } })
    expect(window.desk.count('article.open')).toBe(opened + 1)
  })

  it('is told that something newer was saved, and reads it when it likes', async () => {
    const window = await openedArticle({ lock: HELD })
    window.desk.put(ID, { document: body('更新的'), lock: HELD })
    window.desk.emit('article.changedOutside', { id: ID, etag: window.desk.etagOf(ID) })
    expect(session(window)).toMatchObject({ newerOutside: true, loads: 1 })
    await window.actions.takeTheirs()
    expect(session(window)).toMatchObject({ newerOutside: false, readOnly: true, loads: 2 })
  })

  it('hears why it cannot take over', async () => {
    const window = await openedArticle({ lock: HELD })
    window.desk.fail('article.takeLock', 'lock.held')
    await window.actions.lock.take()
    expect(window.said()).toEqual(['对方还在编辑，现在不能接管。'])
    expect(session(window)?.readOnly).toBe(true)
  })
})

describe('a lock that is lost', () => {
  it('with nothing unsaved leaves the article to be read', async () => {
    const window = await openedArticle()
    await told(window, HELD)
    expect(session(window)).toMatchObject({ readOnly: true, lock: HELD, save: { kind: 'readOnly' } })
  })

  it('keeps the text that is not saved, and does not let the window go with it', async () => {
    const window = await openedArticle()
    window.type('没存的')
    await told(window, HELD)
    window.desk.fail('article.save', 'save.locked', 9)
    expect(session(window)).toMatchObject({
      readOnly: true,
      save: { kind: 'failed', error: { code: 'save.locked' } },
    })
    expect(await window.actions.close()).toBe(false)
    expect(bodyText(window.actions.currentDocument())).toBe('原文没存的')
    expect(window.onDisk()).toBe('原文')
  })

  it('and comes back saves the text that was kept, then begins anew', async () => {
    const window = await openedArticle()
    window.type('没存的')
    await told(window, HELD)
    await told(window, { kind: 'free' })
    await window.actions.lock.take()
    await settle()
    expect(window.onDisk()).toBe('原文没存的')
    expect(session(window)).toMatchObject({ readOnly: false, save: { kind: 'clean' }, loads: 2 })
  })

  it('and comes back after the file was changed is a conflict: the text stays', async () => {
    const window = await openedArticle()
    window.type('没存的')
    await told(window, HELD)
    window.desk.put(ID, { document: body('对方存的'), lock: { kind: 'free' } })
    await window.actions.lock.take()
    await settle()
    expect(window.kind()).toBe('conflict')
    expect(window.onDisk()).toBe('对方存的')
    expect(bodyText(window.actions.currentDocument())).toBe('原文没存的')
  })
})

describe('a holder who is asked', () => {
  it('sees who asks, goes on writing, and may decline', async () => {
    const window = await openedArticle()
    window.type('在写')
    await told(window, asked)
    expect(session(window)).toMatchObject({ readOnly: false, lock: asked, save: { kind: 'dirty' } })
    await window.actions.lock.decline()
    expect(session(window)).toMatchObject({ readOnly: false, lock: { kind: 'mine', askedBy: null } })
  })

  it('hands over what is saved, and reads', async () => {
    const window = await openedArticle()
    await told(window, asked)
    window.type('最后一句')
    await window.actions.lock.give()
    expect(window.onDisk()).toBe('原文最后一句')
    expect(window.desk.calls.findLastIndex(({ channel }) => channel === 'article.save')).toBeLessThan(
      window.desk.calls.findLastIndex(({ channel }) => channel === 'article.giveLock'),
    )
    expect(session(window)).toMatchObject({
      readOnly: true,
      lock: { kind: 'given', to: { person: '王芳' } },
      save: { kind: 'readOnly' },
    })
  })

  it('keeps it where the save fails, and goes on writing', async () => {
    const window = await openedArticle()
    await told(window, asked)
    window.type('最后一句')
    window.desk.fail('article.save', 'storage.noSpace', 9)
    await window.actions.lock.give()
    expect(window.desk.count('article.giveLock')).toBe(0)
    expect(session(window)).toMatchObject({ readOnly: false, lock: asked, save: { kind: 'failed' } })
  })
})
