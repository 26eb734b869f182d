import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import { loadArticle } from '../../../../../src/article/load.ts'
import { createShelf, type Shelf } from '../../../../../main/documents/shelf.ts'
import type { FileSystem } from '../../../../../main/files/fileSystem.ts'
import { articlePaths } from '../../../../../main/library/articlePaths.ts'
import { crashingFileSystem, ENDINGS } from '../../../../doubles/crashingFileSystem.ts'
import { contentText, journalingWindow, type JournalingWindow } from '../../../../helpers/journalingWindow.ts'
import { newArticleOn, newShelf } from '../../../../helpers/newShelf.ts'
import { reopened, settled, vanish } from '../../../../helpers/reopened.ts'
import { tempFolder } from '../../../../helpers/tempFolder.ts'

let first: Shelf
let id: string

beforeEach(async () => {
  first = await newShelf()
  id = await newArticleOn(first, {}, '打好基层党建', '决胜脱贫攻坚')
})

/** A copy of the first library, on a disk. */
function copied(fs: FileSystem): Shelf {
  const library = join(tempFolder(), '稿库')
  cpSync(first.library, library, { recursive: true })
  return createShelf(fs, first.clock, library)
}

function type(window: JournalingWindow, text: string): void {
  expect(window.edit((transform) => void transform.insert(1, articleSchema.text(text)))).toBe(true)
}

/** Does something until it goes well; a window tries again, too. Gives up where the disk has ended. */
async function insist(ended: () => boolean, act: () => Promise<string | null>): Promise<void> {
  for (let tries = 0; tries < 3; tries += 1) if (ended() || (await act()) === null) return
  expect.fail('a single fault was not got over')
}

/** Every kind of call there is: a journal begun, gone on with, saved with steps not sent yet and with steps sent meanwhile, begun again. */
async function write(window: JournalingWindow, ended: () => boolean): Promise<void> {
  const flush = () => insist(ended, () => window.flush())
  await insist(ended, async () =>
    window.open().then(
      () => null,
      (cause: Error) => cause.message,
    ),
  )
  if (ended()) return
  type(window, '一')
  await flush()
  type(window, '二')
  window.edit(() => undefined, { title: '新题' })
  await flush()
  type(window, '三')
  const save = insist(ended, () => window.save())
  type(window, '四')
  window.edit(() => undefined, { keywords: ['党建', '脱贫'] })
  await Promise.all([save, flush()])
  await flush()
  window.edit(() => undefined, { subtitle: '只改了副题' })
  await flush()
  await insist(ended, () => window.save())
  type(window, '五')
  await flush()
  type(window, '六')
  await flush()
}

/** What a new desk finds: the window's text, no older than acknowledged, never half a batch; and it can be gone on with. */
async function expectSafe(shelf: Shelf, window: JournalingWindow): Promise<void> {
  const { file } = articlePaths(shelf.library, id)
  const saved = readFileSync(file, 'utf8')
  const loaded = loadArticle(saved)
  if (!loaded.ok) throw new Error(loaded.error.code)
  expect(loaded.value.losses).toEqual([])
  const states = window.states.length === 0 ? [contentText(loaded.value.article)] : window.states
  expect(states).toContain(contentText(loaded.value.article))

  const going = reopened(shelf)
  const ending = reopened(shelf)
  const next = journalingWindow(going, id)
  const opened = await next.open()
  expect(opened.diverged).toBe(false)
  const state = states.lastIndexOf(next.content())
  expect(state, 'an acknowledged state').toBeGreaterThanOrEqual(window.acknowledged())
  expect(opened.recovered === null).toBe(next.content() === contentText(loaded.value.article))
  expect(readFileSync(file, 'utf8')).toBe(saved)

  type(next, '续')
  expect(await next.flush()).toBeNull()
  const last = journalingWindow(ending, id)
  const again = await last.open()
  expect(again.diverged).toBe(false)
  expect(last.content()).toBe(next.content())
  expect(last.revision()).toBe(next.revision())
  expect(await last.save()).toBeNull()
  await Promise.all([vanish(going), vanish(ending)])
  expect(readdirSync(articlePaths(shelf.library, id).journal).filter((name) => name.endsWith('.log'))).toEqual([])
}

describe('a crash or a fault at any call', () => {
  it.each(ENDINGS)('%s: keeps what was acknowledged while writing and saving', async (ending) => {
    const whole = crashingFileSystem(null, ending)
    const calm = copied(whole.fs)
    await write(journalingWindow(calm, id), whole.ended)
    await settled(calm, id)
    await vanish(calm)
    expect(whole.calls.length).toBeGreaterThan(100)
    for (let at = 0; at < whole.calls.length; at += 1) {
      const disk = crashingFileSystem(at, ending)
      const shelf = copied(disk.fs)
      const window = journalingWindow(shelf, id)
      try {
        await write(window, disk.ended)
        await settled(shelf, id)
        await vanish(shelf)
        await expectSafe(shelf, window)
      } catch (cause) {
        throw new Error(`${ending} at call ${at}, ${whole.calls[at]}`, { cause })
      }
    }
  })
})
