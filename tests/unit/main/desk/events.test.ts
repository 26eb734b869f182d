import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { bodyOf, metadataOf } from '../../../helpers/newShelf.ts'
import { startedDesk } from '../../../helpers/startedDesk.ts'
import { wholeSave } from '../../../helpers/wholeSave.ts'
import { eventually } from '../../../helpers/eventually.ts'

async function listeningDesk() {
  const started = await startedDesk()
  await started.ask('library.create', { grant: await started.grant('稿库'), name: '库' })
  const { id } = await started.ask('article.create', { metadata: metadataOf(), document: bodyOf(), assets: [] })
  const heard = vi.fn()
  const stop = started.desk.subscribe(heard)
  return { ...started, id, heard, stop, file: join(started.folder, '稿库', 'articles', id, 'article.json') }
}

describe('the desk’s events', () => {
  it('tells a window that its open article changed outside, and not after it closed', async () => {
    const { ask, desk, id, heard, file } = await listeningDesk()
    await ask('article.open', { id }, 'a')
    await ask('article.open', { id }, 'b')
    writeFileSync(file, 'x')
    await eventually(() =>
      expect(heard).toHaveBeenCalledWith('article.changedOutside', { id, etag: expect.any(String) }, 'a'),
    )
    await ask('article.close', { id }, 'a')
    desk.windowClosed('b')
    heard.mockClear()
    writeFileSync(file, 'y')
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(heard).not.toHaveBeenCalledWith('article.changedOutside', expect.anything(), expect.anything())
  })

  it('tells every window that the list changed: by the desk, and by a hand outside', async () => {
    const { ask, folder, id, heard, stop } = await listeningDesk()
    const { etag } = await ask('article.open', { id })
    await ask(
      'article.save',
      wholeSave({
        id,
        metadata: metadataOf(),
        document: bodyOf('新'),
        etag,
      }),
    )
    expect(heard).toHaveBeenCalledWith('library.changed', {}, null)
    await new Promise((resolve) => setTimeout(resolve, 400))
    heard.mockClear()
    mkdirSync(join(folder, '稿库', 'articles', '20260101-手工-abcd'))
    await eventually(() => expect(heard).toHaveBeenCalledWith('library.changed', {}, null))
    heard.mockClear()
    stop()
    rmSync(join(folder, '稿库', 'articles', '20260101-手工-abcd'), { recursive: true })
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect(heard).not.toHaveBeenCalled()
  })

  it('carries what a shell alone knows, past a listener that throws', async () => {
    const { desk, heard, log } = await listeningDesk()
    desk.subscribe(() => {
      throw new Error('broken listener')
    })
    const last = vi.fn()
    desk.subscribe(last)
    desk.tell('menu.command', { command: 'article.save' }, 'w1')
    for (const listener of [heard, last]) {
      expect(listener).toHaveBeenCalledWith('menu.command', { command: 'article.save' }, 'w1')
    }
    expect(log.text()).toContain('broken listener')
  })

  it('waits at its end for the save that runs', async () => {
    const { ask, desk, id } = await listeningDesk()
    const { etag } = await ask('article.open', { id })
    let saved = false
    const save = ask(
      'article.save',
      wholeSave({
        id,
        metadata: metadataOf(),
        document: bodyOf('末'),
        etag,
      }),
    ).then(() => (saved = true))
    await desk.stop()
    await Promise.resolve()
    expect(saved).toBe(true)
    await save
  })
})
