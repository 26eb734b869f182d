import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as rest } from 'node:timers/promises'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { createOpenArticles, type OpenArticles } from '../../../../main/documents/openArticles.ts'
import { openArticle } from '../../../../main/documents/openArticle.ts'
import { saveArticle } from '../../../../main/documents/saveArticle.ts'
import { createShelf, type Shelf } from '../../../../main/documents/shelf.ts'
import { etagOf } from '../../../../main/files/etagOf.ts'
import { articlePaths } from '../../../../main/library/articlePaths.ts'
import { silentLog } from '../../../../main/log/silentLog.ts'
import { faultyFileSystem } from '../../../doubles/faultyFileSystem.ts'
import { bodyOf, metadataOf, newArticleOn, newShelf } from '../../../helpers/newShelf.ts'
import { wholeSave } from '../../../helpers/wholeSave.ts'
import { eventually } from '../../../helpers/eventually.ts'

/** Long enough for a watch to tell, were there anything to tell. */
const SILENCE = 500

let shelf: Shelf
let id: string
let file: string
let open: OpenArticles
const told = vi.fn<(windowId: string, id: string, etag: string | null) => void>()

beforeEach(async () => {
  told.mockClear()
  shelf = await newShelf()
  id = await newArticleOn(shelf)
  file = articlePaths(shelf.library, id).file
  open = createOpenArticles(shelf, silentLog, told)
  onTestFinished(() => open.stop())
})

async function openIn(windowId: string): Promise<string> {
  const opened = await openArticle(shelf, id)
  if (!opened.ok) throw new Error(opened.error.code)
  open.opened(windowId, id, opened.value.etag)
  return opened.value.etag
}

async function save(etag: string | null, on = shelf) {
  return saveArticle(
    on,
    wholeSave({
      id,
      metadata: metadataOf(),
      document: bodyOf('存'),
      etag,
    }),
  )
}

const change = () => writeFileSync(file, readFileSync(file, 'utf8').replace('"title"', ' "title"'))
const toldTimes = (times: number) => eventually(() => expect(told).toHaveBeenCalledTimes(times))

describe('open articles', () => {
  it('tells a change from outside to every window that has the article open, once', async () => {
    await openIn('a')
    await openIn('b')
    change()
    await toldTimes(2)
    const etag = etagOf(readFileSync(file))
    expect(told.mock.calls.toSorted()).toEqual([
      ['a', id, etag],
      ['b', id, etag],
    ])
    change()
    await toldTimes(4)
  })

  it('says nothing of the desk’s own saves, nor of the same bytes written again', async () => {
    const etag = await openIn('a')
    const saved = await save(etag)
    if (!saved.ok) throw new Error(saved.error.code)
    open.saved(id, saved.value.etag)
    writeFileSync(file, readFileSync(file))
    await rest(SILENCE)
    expect(told).not.toHaveBeenCalled()
  })

  it('says nothing of a write of its own that failed at the last step', async () => {
    const etag = await openIn('a')
    const { fs } = faultyFileSystem(({ name }) => (name === 'openFolder' ? 'EIO' : null))
    const shaky: Shelf = { ...createShelf(fs, shelf.clock, shelf.library), attempts: shelf.attempts }
    expect((await save(etag, shaky)).ok).toBe(false)
    await rest(SILENCE)
    expect(told).not.toHaveBeenCalled()
  })

  it('knows the other windows of an article, and says nothing of one window’s save', async () => {
    const etag = await openIn('a')
    await openIn('b')
    expect(open.others('a', id)).toEqual(['b'])
    expect(open.others('c', id)).toEqual(['a', 'b'])
    expect(open.others('a', 'another')).toEqual([])
    const saved = await save(etag)
    if (!saved.ok) throw new Error(saved.error.code)
    open.saved(id, saved.value.etag)
    await rest(SILENCE)
    expect(told).not.toHaveBeenCalled()
  })

  it('tells a window that joins after a change from outside', async () => {
    const etag = await openIn('a')
    change()
    await toldTimes(1)
    // It shares the body of the first, which goes on from the file as it was.
    open.opened('b', id, etag)
    expect(told).toHaveBeenLastCalledWith('b', id, etagOf(readFileSync(file)))
  })

  it('tells that the file is gone, and watches the folder that is made anew', async () => {
    await openIn('a')
    rmSync(articlePaths(shelf.library, id).folder, { recursive: true })
    await toldTimes(1)
    expect(told).toHaveBeenLastCalledWith('a', id, null)
    const saved = await save(null)
    if (!saved.ok) throw new Error(saved.error.code)
    open.saved(id, saved.value.etag)
    await rest(SILENCE)
    expect(told).toHaveBeenCalledTimes(1)
    change()
    await toldTimes(2)
  })

  it('says nothing to a window that has closed the article, or is closed', async () => {
    await openIn('a')
    await openIn('b')
    await openIn('c')
    await open.closed('a', id)
    open.windowClosed('b')
    change()
    await toldTimes(1)
    expect(told.mock.calls[0]?.[0]).toBe('c')
    await open.closed('c', id)
    change()
    await rest(SILENCE)
    expect(told).toHaveBeenCalledTimes(1)
    expect(shelf.facts.size).toBe(0)
  })
})
