import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { parseLock } from '../../../../../src/saving/lock/parseLock.ts'
import { articlePaths, type ArticlePaths } from '../../../../../main/library/articlePaths.ts'
import { faultyFileSystem } from '../../../../doubles/faultyFileSystem.ts'
import { hears, lockingDesk, type LockingDesk } from '../../../../helpers/lockingDesk.ts'
import { newArticleOn, newShelf } from '../../../../helpers/newShelf.ts'

let library: string
let id: string
let paths: ArticlePaths
let a: LockingDesk
let b: LockingDesk

beforeEach(async () => {
  const shelf = await newShelf()
  library = shelf.library
  id = await newArticleOn(shelf, {}, '正文')
  paths = articlePaths(library, id)
  a = lockingDesk(library, '钟义见')
  b = lockingDesk(library, '王芳')
})

const lockOnDisk = () => parseLock(readFileSync(paths.lock, 'utf8'))
const heldBy = (person: string) => ({ kind: 'held', by: { person, machine: `${person}的电脑` } })

/** Both desks look and beat, for so many beats. */
async function beats(times: number, ...desks: LockingDesk[]): Promise<void> {
  for (let n = 0; n < times; n += 1) for (const desk of desks) await desk.tick()
}

describe('the lock of an article', () => {
  it('is had by the first, and says who it is; the second reads', async () => {
    expect(await a.locks.enter(id)).toEqual({ kind: 'mine', askedBy: null })
    expect(lockOnDisk()).toMatchObject({ person: '钟义见', machine: '钟义见的电脑', process: process.pid })
    expect(await b.locks.enter(id)).toMatchObject(heldBy('钟义见'))
    expect([a.locks.role(id), b.locks.role(id), b.locks.role('another')]).toEqual(['holder', 'reader', null])
  })

  it('is had by one of many that come at once', async () => {
    const desks = [a, b, ...['甲', '乙', '丙', '丁'].map((name) => lockingDesk(library, name))]
    const standings = await Promise.all(desks.map(({ locks }) => locks.enter(id)))
    expect(standings.filter(({ kind }) => kind === 'mine')).toHaveLength(1)
  })

  it('is given back with the last window, and the reader hears of it', async () => {
    await a.locks.enter(id)
    await b.locks.enter(id)
    await a.locks.release(id)
    expect(existsSync(paths.lock)).toBe(false)
    await hears(b, 'free')
    expect(await b.locks.enter(id)).toMatchObject({ kind: 'mine' })
  })

  it('is given back when the desk stops', async () => {
    await a.locks.enter(id)
    await a.locks.stop()
    expect(readdirSync(paths.folder).filter((name) => name.startsWith('lock'))).toEqual([])
  })

  it('is held as long as it beats, however long, and says for how many minutes', async () => {
    await a.locks.enter(id)
    await b.locks.enter(id)
    await beats(13, a, b)
    expect(b.told.at(-1)).toMatchObject({ kind: 'held', by: { minutes: 2 } })
    expect(lockOnDisk().beat).toBe(13)
    expect(await b.locks.take(id)).toMatchObject({ error: { code: 'lock.held' } })
  })

  it('goes stale when it beats no more, and is then taken over; its holder loses it and hears of it', async () => {
    await a.locks.enter(id)
    await b.locks.enter(id)
    await beats(4, b)
    expect(b.kind()).toBe('held')
    await beats(1, b)
    expect(b.told.at(-1)).toMatchObject({ kind: 'stale', gone: false, by: { person: '钟义见' } })
    expect(await b.locks.take(id)).toEqual({ ok: true, value: { kind: 'mine', askedBy: null } })
    await a.tick()
    expect(a.told.at(-1)).toMatchObject(heldBy('王芳'))
    expect(a.lost).toEqual([id])
    expect(await a.locks.check(id)).toMatchObject({ code: 'save.locked' })
    expect(await b.locks.check(id)).toBeNull()
  })

  it('is not stale because the reader slept', async () => {
    await a.locks.enter(id)
    await b.locks.enter(id)
    await beats(2, b)
    b.ticker.sleep(3_600_000)
    await beats(1, b)
    expect(b.kind()).toBe('held')
  })

  it('a heartbeat that comes late falls upon no other’s lock', async () => {
    await a.locks.enter(id)
    const text = readFileSync(paths.lock)
    // Taken over behind its back, between its look and its beat.
    const disk = faultyFileSystem(() => null)
    const late = lockingDesk(library, '丙', { fs: disk.fs })
    await a.locks.release(id)
    await late.locks.enter(id)
    renameSync(paths.lock, `${paths.lock}-away`)
    writeFileSync(paths.lock, text)
    await late.tick()
    expect(readFileSync(paths.lock).equals(text)).toBe(true)
  })

  it('that somebody removed is made anew by its holder, before a save and at a heartbeat', async () => {
    await a.locks.enter(id)
    rmSync(paths.lock)
    expect(await a.locks.check(id)).toBeNull()
    expect(lockOnDisk().person).toBe('钟义见')
    rmSync(paths.lock)
    await a.tick()
    expect(lockOnDisk().person).toBe('钟义见')
    expect(a.lost).toEqual([])
  })

  it('that somebody removed and another then had is lost', async () => {
    await a.locks.enter(id)
    rmSync(paths.lock)
    expect(await b.locks.enter(id)).toMatchObject({ kind: 'mine' })
    expect(await a.locks.check(id)).toMatchObject({ code: 'save.locked' })
    expect(a.told.at(-1)).toMatchObject(heldBy('王芳'))
    expect(await b.locks.check(id)).toBeNull()
  })

  it('that is damaged is somebody unknown’s until it is stale', async () => {
    writeFileSync(paths.lock, '{"holder":"x')
    expect(await a.locks.enter(id)).toEqual({
      kind: 'held',
      by: { person: '', machine: '', minutes: 0 },
      asking: 'no',
    })
    await beats(5, a)
    expect(a.kind()).toBe('stale')
    expect(await a.locks.take(id)).toMatchObject({ ok: true, value: { kind: 'mine' } })
  })

  it('keeps the holder when the article’s whole folder is gone: nobody else can have it', async () => {
    await a.locks.enter(id)
    rmSync(paths.folder, { recursive: true })
    expect(await a.locks.check(id)).toBeNull()
    await a.tick()
    expect(a.lost).toEqual([])
  })

  it.each(['EROFS', 'EACCES', 'EIO'])(
    'cannot be had where the disk says %s: the article is read, and offered later',
    async (errno) => {
      let refuses = true
      const disk = faultyFileSystem(({ name, path }) =>
        refuses && name === 'create' && dirname(path) === paths.folder ? errno : null,
      )
      const c = lockingDesk(library, '丙', { fs: disk.fs })
      expect(await c.locks.enter(id)).toEqual({ kind: 'none' })
      expect(await c.locks.check(id)).toMatchObject({ kind: 'storage' })
      refuses = false
      await c.tick()
      expect(c.kind()).toBe('free')
      expect(await c.locks.take(id)).toMatchObject({ ok: true, value: { kind: 'mine' } })
    },
  )

  it('is had in spite of a single fault', async () => {
    let faults = 1
    const disk = faultyFileSystem(({ name }) => (name === 'create' && faults-- > 0 ? 'EIO' : null))
    expect(await lockingDesk(library, '丙', { fs: disk.fs }).locks.enter(id)).toMatchObject({ kind: 'mine' })
  })

  it('does not let a write pass where it cannot be looked at', async () => {
    let fails = false
    const disk = faultyFileSystem(({ name, path }) =>
      fails && name === 'readFile' && path === paths.lock ? 'EIO' : null,
    )
    const c = lockingDesk(library, '丙', { fs: disk.fs })
    await c.locks.enter(id)
    fails = true
    expect(await c.locks.check(id)).toMatchObject({ code: 'storage.failed' })
    fails = false
    expect(await c.locks.check(id)).toBeNull()
  })

  it('beats again through the file’s name where its open file is of no use any more', async () => {
    let broken = 0
    const disk = faultyFileSystem(({ name }) => (name === 'file.writeFile' && broken-- > 0 ? 'ESTALE' : null))
    const c = lockingDesk(library, '丙', { fs: disk.fs })
    await c.locks.enter(id)
    broken = 1
    await c.tick()
    expect(lockOnDisk().beat).toBe(1)
    await c.tick()
    expect(lockOnDisk().beat).toBe(2)
  })
})

describe('asking for an article', () => {
  beforeEach(async () => {
    await a.locks.enter(id)
    await b.locks.enter(id)
  })

  it('is seen by the holder, who hands over: the one who asked has it', async () => {
    expect(await b.locks.ask(id)).toMatchObject({ ok: true, value: { kind: 'held', asking: 'waiting' } })
    await a.tick()
    expect(a.told.at(-1)).toEqual({ kind: 'mine', askedBy: { person: '王芳', machine: '王芳的电脑' } })
    expect(await a.locks.give(id)).toEqual({
      ok: true,
      value: { kind: 'given', to: { person: '王芳', machine: '王芳的电脑' } },
    })
    expect(a.lost).toEqual([id])
    await hears(b, 'mine')
    await hears(a, 'held')
    expect(await b.locks.check(id)).toBeNull()
    expect(await a.locks.check(id)).toMatchObject({ code: 'save.locked' })
    expect(existsSync(paths.lockRequest)).toBe(false)
  })

  it('is seen at the next heartbeat where the folder is not watched', async () => {
    await b.locks.ask(id)
    await a.locks.decline(id)
    await b.tick()
    expect(b.told.at(-1)).toMatchObject({ kind: 'held', asking: 'declined' })
  })

  it('what was handed over is kept for a while for the one who asked, then free again', async () => {
    await b.locks.ask(id)
    await a.tick()
    await b.locks.stop()
    await a.locks.give(id)
    await a.tick()
    expect(a.kind()).toBe('given')
    await beats(3, a)
    expect(a.kind()).toBe('free')
    expect(await a.locks.take(id)).toMatchObject({ ok: true, value: { kind: 'mine' } })
  })

  it('goes to whoever is the holder by then; a request to an earlier one is none', async () => {
    await b.locks.ask(id)
    await b.locks.stop()
    expect(existsSync(paths.lockRequest)).toBe(false)
    writeFileSync(paths.lockRequest, '{"from":"gone","to":"gone too","person":"旧"}')
    await a.tick()
    expect(a.told.at(-1)).toEqual({ kind: 'mine', askedBy: null })
  })

  it('that finds the article free has it at once', async () => {
    await a.locks.release(id)
    expect(await b.locks.ask(id)).toMatchObject({ ok: true, value: { kind: 'mine' } })
  })

  it('of an article that is not open is refused', async () => {
    for (const act of ['ask', 'give', 'take', 'decline'] as const)
      expect(await a.locks[act]('20160519-另一篇-abcd')).toMatchObject({ error: { code: 'article.notFound' } })
  })

  it('waits for no save, and piles nothing up on a disk that does not answer', async () => {
    let open: () => void = () => undefined
    const gate = new Promise<void>((resolve) => (open = resolve))
    const started = b.shelf.queue.run(paths.file, () => gate)
    await a.tick()
    expect(lockOnDisk().beat).toBe(1)
    open()
    await started
  })
})
