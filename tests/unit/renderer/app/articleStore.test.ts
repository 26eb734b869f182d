import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { bodyText } from '../../../../src/article/document/bodyText.ts'
import { emptyMetadata } from '../../../../src/article/metadata.ts'
import { CATALOGUE } from '../../../../src/base/messages/catalogue.ts'
import { createArticleStore } from '../../../../renderer/app/createArticleStore.ts'
import { createNotices } from '../../../../renderer/app/notices.ts'
import { REST_BEFORE_SAVE } from '../../../../renderer/app/saveKeeper.ts'
import { fakeDesk } from '../../../doubles/bridge.ts'
import { body, fakePaper } from '../../../doubles/paper.ts'

const ID = '20160519-基层党建-abcd'
const OTHER = '20160519-另一篇-abcd'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

async function opened(article: Parameters<ReturnType<typeof fakeDesk>['put']>[1] = {}) {
  const desk = fakeDesk()
  desk.put(ID, { document: body('原文'), ...article })
  desk.put(OTHER, { document: body('另一篇') })
  const notices = createNotices(() => 'zh')
  const store = createArticleStore({ bridge: desk.bridge, notices, words: (key) => CATALOGUE[key].zh })
  const { actions } = store.getState()
  await actions.open(ID)
  const paper = fakePaper()
  paper.text = '原文'
  actions.attachPaper(paper)
  return {
    desk,
    store,
    actions,
    paper,
    kind: () => store.getState().session?.save.kind,
    onDisk: () => bodyText(desk.articles.get(ID)?.document ?? body('（没有文件）')),
    said: () => notices.getState().notices.map(({ text }) => text),
    type(text: string) {
      paper.text += text
      actions.edited()
    },
    rest: () => vi.advanceTimersByTimeAsync(REST_BEFORE_SAVE),
  }
}

describe('saving by itself', () => {
  it('waits until nobody has typed for five seconds, then saves once', async () => {
    const { type, kind, rest, desk, onDisk } = await opened()
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

  it('never reads the paper for a keystroke, only for a save', async () => {
    const { type, paper, rest } = await opened()
    for (let key = 0; key < 100; key += 1) type('字')
    expect(paper.reads).toBe(0)
    await rest()
    expect(paper.reads).toBe(1)
  })

  it('tells the window of the first edit only: further keys change nothing that can be seen', async () => {
    const { type, store } = await opened()
    type('一')
    let changes = 0
    store.subscribe(() => (changes += 1))
    type('二')
    type('三')
    expect(changes).toBe(0)
  })

  it('does not happen to an article nobody changed', async () => {
    const { actions, rest, desk } = await opened()
    await actions.save(true)
    await rest()
    expect(desk.count('article.save')).toBe(0)
  })

  it('follows a change of the metadata as well', async () => {
    const { actions, rest, desk } = await opened()
    actions.changeMetadata({ title: '新题' })
    await rest()
    expect(desk.articles.get(ID)?.metadata.title).toBe('新题')
  })

  it('waits for the end of a composition, and then writes what was confirmed', async () => {
    const { type, paper, rest, desk, onDisk, kind } = await opened()
    type('ni')
    paper.compose()
    await rest()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(desk.count('article.save')).toBe(0)
    paper.text = '原文你'
    paper.confirm()
    await vi.advanceTimersByTimeAsync(0)
    expect(onDisk()).toBe('原文你')
    expect(kind()).toBe('clean')
  })

  it('never happens over an article that was loaded with losses, however long it rests', async () => {
    const { type, rest, desk, actions, onDisk, store } = await opened({
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
    const { type, rest, desk, actions, said } = await opened({ readOnly: true })
    type('改')
    actions.changeMetadata({ title: '改题' })
    await rest()
    await actions.save(true)
    expect(desk.count('article.save')).toBe(0)
    expect(said().join()).toContain('只读')
  })
})

describe('an edit during a save', () => {
  it('stays dirty and is saved next; two saves never overlap', async () => {
    const { type, actions, desk, kind, onDisk, rest } = await opened()
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
    const { type, actions, desk, kind, onDisk } = await opened()
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
})

describe('a failed write', () => {
  it('stays unsaved, says what is safe, and is not tried again by itself', async () => {
    const { type, rest, desk, kind, store, onDisk } = await opened()
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
    const { type, actions, desk, kind, onDisk } = await opened()
    desk.fail('article.save', 'storage.noSpace')
    type('一')
    await actions.save(true)
    await actions.save(true)
    expect(kind()).toBe('clean')
    expect(onDisk()).toBe('原文一')
  })

  it('keeps the article open, whatever is tried to leave it', async () => {
    const { type, actions, desk, store, said, paper } = await opened()
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
    const { type, actions, desk, said } = await opened()
    type('一')
    actions.attachPaper(null)
    desk.fail('article.save', 'storage.noSpace')
    await actions.save(true)
    expect(said()).toEqual(['磁盘空间不足，没有写入。'])
    await actions.save(true)
    expect(said()).toEqual([])
  })

  it('also comes of a paper or a bridge that throws', async () => {
    const { type, actions, paper, kind } = await opened()
    type('一')
    paper.getDocument = () => {
      throw new Error('broken')
    }
    await actions.save(true)
    expect(kind()).toBe('failed')
  })
})

describe('a change outside', () => {
  it('with the same bytes is silence', async () => {
    const { desk, kind } = await opened()
    desk.emit('article.changedOutside', { id: ID, etag: desk.etagOf(ID) })
    expect(kind()).toBe('clean')
  })

  it('of another article is silence', async () => {
    const { desk, kind } = await opened()
    desk.emit('article.changedOutside', { id: OTHER, etag: 'else' })
    expect(kind()).toBe('clean')
  })

  it('stops the saving until the person keeps theirs', async () => {
    const { desk, type, rest, kind, onDisk, actions } = await opened()
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
    const { desk, type, rest, kind, onDisk } = await opened()
    desk.put(ID, { document: body('别人') })
    type('我')
    await rest()
    expect(kind()).toBe('conflict')
    expect(onDisk()).toBe('别人')
  })

  it('can be taken: the paper starts over from the file', async () => {
    const { desk, type, actions, store, kind } = await opened()
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
    const { desk, type, rest, kind, actions, onDisk } = await opened()
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

describe('leaving', () => {
  it('saves what is unsaved, then closes and tells the desk', async () => {
    const { type, actions, onDisk, store, desk } = await opened()
    type('一')
    expect(await actions.close()).toBe(true)
    expect(onDisk()).toBe('原文一')
    expect(store.getState().session).toBeNull()
    expect(desk.calls.at(-1)).toEqual({ channel: 'article.close', input: { id: ID } })
  })

  it('opens the next article after the first is safe', async () => {
    const { type, actions, onDisk, store } = await opened()
    type('一')
    expect(await actions.open(OTHER)).toBe(true)
    expect(onDisk()).toBe('原文一')
    expect(store.getState().session?.id).toBe(OTHER)
  })

  it('shows the article that was asked for last when two are asked for at once', async () => {
    const { actions, store, desk } = await opened()
    desk.put('20160519-第三篇-abcd')
    const answers = await Promise.all([actions.open(OTHER), actions.open('20160519-第三篇-abcd')])
    expect(answers).toEqual([false, true])
    expect(store.getState().session?.id).toBe('20160519-第三篇-abcd')
  })

  it('does not save losses over their source without being asked', async () => {
    const { type, actions, desk, said, store } = await opened({
      losses: [{ kind: 'badField', where: 'title', what: '1' }],
    })
    type('改')
    expect(await actions.close()).toBe(false)
    expect(desk.count('article.save')).toBe(0)
    expect(said().join()).toContain('没有存到磁盘')
    await actions.discard()
    expect(store.getState().session).toBeNull()
  })

  it('hears no late answer of a save that was given up', async () => {
    const { type, actions, desk, store } = await opened()
    type('一')
    const release = desk.hold('article.save')
    const saving = actions.save(true)
    await vi.advanceTimersByTimeAsync(0)
    await actions.discard()
    await actions.open(OTHER)
    desk.fail('article.save', 'storage.failed')
    release()
    await saving
    expect(store.getState().session?.id).toBe(OTHER)
    expect(store.getState().session?.save.kind).toBe('clean')
  })

  it('keeps the last text for copying when the paper has broken down', async () => {
    const { type, actions } = await opened()
    type('一')
    actions.attachPaper(null)
    expect(bodyText(actions.currentDocument())).toBe('原文一')
    await actions.save(true)
    expect(bodyText(actions.currentDocument())).toBe('原文一')
  })
})

describe('assets and counters', () => {
  it('takes a picture up and has the article saved with it', async () => {
    const { actions, store, kind } = await opened()
    const asset = await actions.addAsset({ name: 'W0.png', bytes: new Uint8Array([1]) })
    expect(asset?.name).toBe('W0.png')
    expect(store.getState().session?.assets.map(({ name }) => name)).toEqual(['W0.png'])
    expect(kind()).toBe('dirty')
  })

  it('says why a picture was refused, and changes nothing', async () => {
    const { actions, desk, kind, said } = await opened()
    desk.fail('assets.add', 'asset.notPicture')
    expect(await actions.addAsset({ name: 'x.exe', bytes: new Uint8Array([1]) })).toBeNull()
    expect(kind()).toBe('clean')
    expect(said()[0]).toContain('图片')
  })

  it('counts again when the typing has rested', async () => {
    const { actions, store } = await opened()
    expect(store.getState().session?.characters).toBe(2)
    actions.rested(12)
    expect(store.getState().session).toMatchObject({ characters: 12, restedRevision: 1 })
  })

  it('says why an article could not be opened, and leaves the desk empty', async () => {
    const { actions, store, said } = await opened()
    expect(await actions.open('20160519-没有-abcd')).toBe(false)
    expect(store.getState().session).toBeNull()
    expect(said()[0]).toContain('稿库里没有这篇稿件')
  })

  it('starts with the metadata of the file', async () => {
    const { store } = await opened({ metadata: { ...emptyMetadata(), title: '打好基层党建' } })
    expect(store.getState().session?.metadata.title).toBe('打好基层党建')
  })
})
