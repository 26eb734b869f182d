import { appendFile, mkdir, readdir, readFile, rename, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { keepVersion } from '../../../../../main/documents/history/keepVersion.ts'
import { listVersions } from '../../../../../main/documents/history/listVersions.ts'
import { nameVersion } from '../../../../../main/documents/history/nameVersion.ts'
import { readVersion } from '../../../../../main/documents/history/readVersion.ts'
import { reclaimHistory } from '../../../../../main/documents/history/reclaimHistory.ts'
import { thinHistory } from '../../../../../main/documents/history/thinHistory.ts'
import { keepCopy } from '../../../../../main/documents/keepCopy.ts'
import { readStored } from '../../../../../main/documents/readStored.ts'
import { saveArticle } from '../../../../../main/documents/saveArticle.ts'
import { createShelf, type Shelf } from '../../../../../main/documents/shelf.ts'
import { nodeFileSystem } from '../../../../../main/files/fileSystem.ts'
import { articlePaths } from '../../../../../main/library/articlePaths.ts'
import { bodyText } from '../../../../../src/article/document/bodyText.ts'
import { versionFileName } from '../../../../../src/saving/history/versionFileName.ts'
import { faultyFileSystem } from '../../../../doubles/faultyFileSystem.ts'
import { bodyOf, metadataOf, newArticleOn, newShelf } from '../../../../helpers/newShelf.ts'
import { wholeSave } from '../../../../helpers/wholeSave.ts'

const DAY = 86_400_000
const SAVE = { why: 'save', who: '张三' } as const

async function save(shelf: Shelf, id: string, ...paragraphs: string[]): Promise<void> {
  const stored = await readStored(shelf, id)
  const request = { id, metadata: metadataOf(), document: bodyOf(...paragraphs), etag: stored?.etag ?? null }
  const saved = await saveArticle(shelf, wholeSave(request))
  expect(saved).toMatchObject({ ok: true })
}

async function keep(shelf: Shelf, id: string, ...paragraphs: string[]): Promise<string> {
  await save(shelf, id, ...paragraphs)
  const kept = await keepVersion(shelf, id, SAVE)
  expect(kept).toEqual({ ok: true, value: expect.any(String) })
  return (kept as { value: string }).value
}

async function rows(shelf: Shelf, id: string) {
  const listed = await listVersions(shelf, id)
  if (!listed.ok) throw new Error(listed.error.code)
  return listed.value.versions
}

/** The same library, its clock at a moment. */
function at(shelf: Shelf, moment: number): Shelf {
  return createShelf(shelf.fs, { now: () => new Date(moment) }, shelf.library)
}

const historyOf = (shelf: Shelf, id: string) => articlePaths(shelf.library, id).history

describe('keeping versions', () => {
  it('keeps what was saved, with who, when, why and 字数, and gives it back', async () => {
    const shelf = await newShelf()
    const id = await newArticleOn(shelf)
    const version = await keep(shelf, id, '第一段文字')
    const bytes = await readFile(articlePaths(shelf.library, id).file)
    await keep(shelf, id, '第一段文字', '又一段')
    expect(await rows(shelf, id)).toMatchObject([
      { who: '张三', why: 'save', characters: 8, name: '', damaged: false },
      { version, characters: 5 },
    ])
    const read = await readVersion(shelf, id, version)
    expect(read).toMatchObject({ ok: true, value: { article: JSON.parse(bytes.toString()) as object, losses: [] } })
  })

  it('keeps no second version of the same text, though it was saved at another time', async () => {
    const shelf = await newShelf()
    const id = await newArticleOn(shelf)
    await keep(shelf, id, '同一段')
    await save(shelf, id, '同一段')
    expect(await keepVersion(shelf, id, { why: 'export', who: '李四' })).toEqual({ ok: true, value: null })
    await keep(shelf, id, '另一段')
    await keep(shelf, id, '同一段')
    expect(await rows(shelf, id)).toHaveLength(3)
  })

  it('tells by its first line what a file is, so that it can be read without the program', async () => {
    const shelf = await newShelf()
    const id = await newArticleOn(shelf)
    await keep(shelf, id, '第一段')
    const [name = ''] = await readdir(historyOf(shelf, id))
    const bytes = await readFile(join(historyOf(shelf, id), name))
    const line = bytes.subarray(0, bytes.indexOf(0x0a)).toString()
    expect(line).toMatch(/^qingyang\/version [0-9a-f]{8} \{.*"who":"张三"/)
    expect(bytes.subarray(bytes.indexOf(0x0a) + 1, bytes.indexOf(0x0a) + 3)).toEqual(Buffer.from([0x1f, 0x8b]))
  })

  it('puts a version after the newest where another machine is a little ahead, and tells the true time where a clock was wrong', async () => {
    const shelf = await newShelf()
    const id = await newArticleOn(shelf)
    const now = Date.UTC(2026, 10, 24)
    await keep(at(shelf, now), id, '一')
    await keep(at(shelf, now - 60_000), id, '二')
    await keep(at(shelf, now - DAY), id, '三')
    expect((await rows(shelf, id)).map((row) => row.at)).toEqual([now + 1, now, now - DAY])
    await save(shelf, id, '三')
    expect(await keepVersion(at(shelf, now - DAY + 1), id, SAVE)).toEqual({ ok: true, value: null })
  })

  it('lets two desks keep at once: what both saved stands once or twice, and is whole', async () => {
    const shelf = await newShelf()
    const id = await newArticleOn(shelf)
    await save(shelf, id, '两张桌子')
    const other = createShelf(nodeFileSystem, shelf.clock, shelf.library)
    await Promise.all([keepVersion(shelf, id, SAVE), keepVersion(other, id, { why: 'export', who: '李四' })])
    const kept = await rows(shelf, id)
    expect([1, 2]).toContain(kept.length)
    for (const { version } of kept) expect(await readVersion(shelf, id, version)).toMatchObject({ ok: true })
  })

  it.each(['ENOSPC', 'EACCES', 'EROFS', 'EIO'])(
    'tells that no version was kept (%s), and leaves no part of one',
    async (errno) => {
      const shelf = await newShelf()
      const id = await newArticleOn(shelf)
      await save(shelf, id, '文字')
      const names = new Set<string>()
      const counting = faultyFileSystem(({ name }) => (names.add(name), null))
      await keepVersion(createShelf(counting.fs, shelf.clock, shelf.library), id, SAVE)
      await rename(historyOf(shelf, id), `${historyOf(shelf, id)}-before`)
      for (const call of ['readFile', 'readdir', 'mkdir', 'create', 'file.writeFile', 'file.sync', 'rename']) {
        expect(names, call).toContain(call)
        const { fs } = faultyFileSystem(({ name }) => (name === call ? errno : null))
        const kept = await keepVersion(createShelf(fs, shelf.clock, shelf.library), id, SAVE)
        expect(kept, call).toMatchObject({ ok: false, error: { code: 'history.notKept', detail: errno } })
        expect(await readdir(historyOf(shelf, id)).catch(() => []), call).toEqual([])
      }
    },
  )
})

describe('the list of versions', () => {
  it('is empty where nothing was kept, and an error where the library is gone', async () => {
    const shelf = await newShelf()
    const id = await newArticleOn(shelf)
    expect(await listVersions(shelf, id)).toEqual({
      ok: true,
      value: { versions: [], total: 0, bytes: 0, more: false },
    })
    await rename(shelf.library, `${shelf.library}-away`)
    expect(await listVersions(shelf, id)).toMatchObject({ ok: false, error: { code: 'storage.gone' } })
  })

  it('shows the copies that saves keep, with their reason, as they stand', async () => {
    const shelf = await newShelf()
    const id = await newArticleOn(shelf, {}, '他人的改动')
    const stored = await readStored(shelf, id)
    await keepCopy(shelf, id, 'replaced', stored?.bytes ?? new Uint8Array())
    await keepCopy(shelf, id, 'before-repair', new TextEncoder().encode('{"not": "an article"'))
    const [repair, replaced] = await rows(shelf, id)
    expect(replaced).toMatchObject({ why: 'replaced', characters: 5, damaged: false, bytes: stored?.bytes.byteLength })
    expect(repair).toMatchObject({ why: 'beforeRepair', characters: null, damaged: true })
    const read = await readVersion(shelf, id, replaced?.version ?? '')
    expect(read.ok && bodyText(read.value.article.document)).toBe('他人的改动')
    expect(await readVersion(shelf, id, repair?.version ?? '')).toMatchObject({ error: { code: 'history.damaged' } })
  })

  it('shows a damaged version as damaged, and all others', async () => {
    const shelf = await newShelf()
    const id = await newArticleOn(shelf)
    const torn = await keep(shelf, id, '一')
    const longer = await keep(shelf, id, '二')
    const flipped = await keep(shelf, id, '三')
    const whole = await keep(shelf, id, '四')
    const fileOf = async (version: string) =>
      join(historyOf(shelf, id), (await readdir(historyOf(shelf, id))).find((name) => name.startsWith(version)) ?? '')
    await truncate(await fileOf(torn), 100)
    await appendFile(await fileOf(longer), 'x')
    const path = await fileOf(flipped)
    const bytes = await readFile(path)
    bytes[bytes.length - 12] = (bytes.at(-12) ?? 0) ^ 0xff
    await writeFile(path, bytes)
    expect((await rows(shelf, id)).map(({ version, damaged }) => [version, damaged])).toEqual([
      [whole, false],
      // Its size is right: that its content is not is seen when it is read.
      [flipped, false],
      [longer, true],
      [torn, true],
    ])
    for (const version of [torn, flipped, longer]) {
      expect(await readVersion(shelf, id, version)).toMatchObject({ ok: false, error: { code: 'history.damaged' } })
    }
    expect(await readVersion(shelf, id, whole)).toMatchObject({ ok: true })
    expect(await readVersion(shelf, id, '20000101T000000000Z.0000000000000000')).toMatchObject({
      error: { code: 'history.notFound' },
    })
  })

  it('leaves alone what is not ours, and a bomb does not go off', async () => {
    const shelf = await newShelf()
    const id = await newArticleOn(shelf)
    const version = await keep(shelf, id, '一')
    const history = historyOf(shelf, id)
    await writeFile(join(history, 'Thumbs.db'), 'x')
    await writeFile(join(history, '说明.txt'), '别人的文件')
    await mkdir(
      join(
        history,
        versionFileName({ at: 0, digest: '0'.repeat(16), why: 'save', characters: 0, bytes: 0, named: false, who: '' }),
      ),
    )
    expect((await rows(shelf, id)).map((row) => row.version)).toEqual([version])
    const [name = ''] = (await readdir(history)).filter((one) => one.startsWith(version))
    const bytes = await readFile(join(history, name))
    const { gzipSync } = await import('node:zlib')
    const bomb = Buffer.concat([bytes.subarray(0, bytes.indexOf(0x0a) + 1), gzipSync(Buffer.alloc(64 * 1024 * 1024))])
    await writeFile(join(history, name), bomb)
    expect(await readVersion(shelf, id, version)).toMatchObject({ error: { code: 'history.damaged' } })
  })

  it('tells ten thousand versions page by page, and opens none of them', async () => {
    const shelf = await newShelf()
    const id = await newArticleOn(shelf)
    const history = historyOf(shelf, id)
    await mkdir(history)
    const digest = (n: number) => n.toString(16).padStart(16, '0')
    const facts = { why: 'save', bytes: 0, named: false, who: '张三' } as const
    for (let n = 0; n < 10_000; n += 1) {
      await writeFile(
        join(history, versionFileName({ ...facts, at: n * 60_000, digest: digest(n), characters: n })),
        '',
      )
    }
    const { fs, calls } = faultyFileSystem(() => null)
    const watched = createShelf(fs, shelf.clock, shelf.library)
    const first = await listVersions(watched, id)
    expect(first).toMatchObject({ ok: true, value: { total: 10_000, more: true } })
    expect(calls.filter(({ name }) => name === 'readFile')).toEqual([])
    expect(calls.length).toBeLessThan(500)
    const last = first.ok ? (first.value.versions.at(-1)?.version ?? '') : ''
    const second = await listVersions(watched, id, last)
    expect(second.ok && second.value.versions[0]?.characters).toBe(10_000 - 201)
  })
})

describe('naming and thinning', () => {
  it('keeps a named version for ever, and lets the others go as time passes', async () => {
    const shelf = await newShelf()
    const id = await newArticleOn(shelf)
    const now = Date.UTC(2026, 10, 23, 12)
    const versions: string[] = []
    for (let n = 0; n < 5; n += 1) versions.push(await keep(at(shelf, now + n * 60_000), id, `第${n}版`))
    expect(await nameVersion(shelf, id, versions[1] ?? '', '送审稿')).toEqual({ ok: true, value: { name: '送审稿' } })
    expect((await readdir(historyOf(shelf, id))).filter((name) => name.startsWith(versions[1] ?? ''))).toHaveLength(1)

    const later = at(shelf, now + 3 * DAY)
    const { bytes: before } = await sizes(shelf, id)
    const freed = await reclaimHistory(later, id)
    expect(freed).toMatchObject({ ok: true, value: { count: 2 } })
    const left = await rows(shelf, id)
    expect(left.map(({ version, name }) => [version, name])).toEqual([
      [versions[4], ''],
      [versions[3], ''],
      [versions[1], '送审稿'],
    ])
    expect(freed.ok && freed.value.bytes).toBe(before - (await sizes(shelf, id)).bytes)
    expect(await readVersion(shelf, id, versions[1] ?? '')).toMatchObject({ ok: true, value: { name: '送审稿' } })

    await nameVersion(shelf, id, versions[1] ?? '', '终审稿')
    expect((await rows(shelf, id)).at(-1)).toMatchObject({ name: '终审稿', who: '张三', damaged: false })
    await nameVersion(shelf, id, versions[1] ?? '', '')
    expect(await thinHistory(later, id)).toMatchObject({ count: 1 })
  })

  it('thins behind every version that is kept', async () => {
    const shelf = await newShelf()
    const id = await newArticleOn(shelf)
    const now = Date.UTC(2026, 10, 23, 12)
    for (let n = 0; n < 4; n += 1) await keep(at(shelf, now + n * 60_000), id, `第${n}版`)
    const later = at(shelf, now + 30 * DAY)
    await keep(later, id, '一个月后')
    await later.queue.run(historyOf(shelf, id), async () => undefined)
    expect(await rows(shelf, id)).toHaveLength(2)
  })

  it('never thins a copy of what was written over, and does not name it', async () => {
    const shelf = await newShelf()
    const id = await newArticleOn(shelf, {}, '一')
    const stored = await readStored(shelf, id)
    for (let n = 0; n < 3; n += 1) await keepCopy(shelf, id, 'replaced', stored?.bytes ?? new Uint8Array())
    const [copy] = await rows(shelf, id)
    expect(await nameVersion(shelf, id, copy?.version ?? '', '名')).toMatchObject({
      error: { code: 'history.notNamed' },
    })
    expect(await reclaimHistory(at(shelf, Date.UTC(2027, 0, 1)), id)).toMatchObject({ value: { count: 0, bytes: 0 } })
    expect(await rows(shelf, id)).toHaveLength(3)
  })

  it('loses no version when naming is cut off at any call', async () => {
    for (let cut = 0; cut < 30; cut += 1) {
      const shelf = await newShelf()
      const id = await newArticleOn(shelf)
      const version = await keep(shelf, id, '一')
      const { fs, calls } = faultyFileSystem(({ index }) => (index >= cut ? 'EIO' : null))
      const named = await nameVersion(createShelf(fs, shelf.clock, shelf.library), id, version, '名')
      const [row, ...others] = await rows(shelf, id)
      expect(others).toEqual([])
      expect(row).toMatchObject({ version, damaged: false, ...(named.ok ? { name: '名' } : {}) })
      expect(await readVersion(shelf, id, version)).toMatchObject({ ok: true })
      if (named.ok) return expect(calls.length).toBeGreaterThan(5)
    }
    expect.unreachable('naming never ended')
  })
})

async function sizes(shelf: Shelf, id: string) {
  const names = await readdir(historyOf(shelf, id))
  const all = await Promise.all(names.map((name) => stat(join(historyOf(shelf, id), name))))
  return { bytes: all.reduce((sum, { size }) => sum + size, 0) }
}
