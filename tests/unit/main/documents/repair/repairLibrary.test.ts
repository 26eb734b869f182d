import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { repairLibrary, type RepairReport } from '../../../../../main/documents/repair/repairLibrary.ts'
import { createShelf } from '../../../../../main/documents/shelf.ts'
import { nodeFileSystem, type FileSystem } from '../../../../../main/files/fileSystem.ts'
import { temporaryName } from '../../../../../main/files/temporaryName.ts'
import { articlePaths, articlesFolder } from '../../../../../main/library/articlePaths.ts'
import { openLibrary } from '../../../../../main/library/openLibrary.ts'
import { crashingFileSystem } from '../../../../doubles/crashingFileSystem.ts'
import { faultyFileSystem } from '../../../../doubles/faultyFileSystem.ts'
import { valueOf } from '../../../../helpers/binnedArticle.ts'
import {
  aged,
  furnishedLibrary,
  openedText,
  troubles,
  type FurnishedLibrary,
} from '../../../../helpers/furnishedLibrary.ts'
import { folderContents } from '../../../../helpers/folderContents.ts'
import { newArticleOn } from '../../../../helpers/newShelf.ts'
import { tempFolder } from '../../../../helpers/tempFolder.ts'

let made: FurnishedLibrary

beforeEach(async () => {
  made = await furnishedLibrary()
})

async function repaired(
  library = made.library,
  dryRun = false,
  fs: FileSystem = nodeFileSystem,
): Promise<RepairReport> {
  return valueOf(await repairLibrary(fs, library, new Date(), { dryRun }))
}

/** All kinds of damage that can be mended; gives every byte that must not be lost. */
function damage({ library, paths }: FurnishedLibrary): string[] {
  const damaged = Buffer.from(`${readFileSync(paths.file, 'utf8').slice(0, 120)}\0\0\0`)
  writeFileSync(paths.file, damaged)
  appendFileSync(paths.log, '1234abcd {"revision":77')
  aged(paths.log)
  rmSync(join(library, 'library.json'))
  const half = join(articlesFolder(library), '.new-0123456789abcdef')
  mkdirSync(half)
  writeFileSync(join(half, 'article.json'), '新稿没有建成')
  aged(half)
  writeFileSync(join(paths.folder, temporaryName()), '写了一半')
  for (const name of Object.keys(folderContents(paths.folder)))
    if (name.includes('.qingyang-')) aged(join(paths.folder, name))
  return [...Object.values(folderContents(library)).filter((text) => text !== '<folder>')]
}

/** The calls that change the disk: an end at any other is an end before the next of these. */
const WRITES = new Set([
  'mkdir',
  'create',
  'file.writeFile',
  'file.chmod',
  'file.sync',
  'file.close',
  'rename',
  'folder.sync',
])

const bytesOf = (library: string) => Object.values(folderContents(library))

describe('a repair', () => {
  it('mends all that is safe to mend, keeps every original, and leaves a library that verifies', async () => {
    const before = damage(made)
    const { mends, failed, findings } = await repaired()
    expect(mends.map(({ mend }) => mend).sort()).toEqual(['cut', 'rebuilt', 'restored', 'setAside', 'setAside'])
    expect(failed).toBeNull()
    expect(await troubles(made.library)).toEqual([])
    expect(findings.every(({ level }) => level === 'note')).toBe(true)
    const after = bytesOf(made.library)
    for (const bytes of before) expect(after).toContain(bytes)
    expect((await openLibrary(nodeFileSystem, made.library)).ok).toBe(true)
    // The journal's own beginning was there: nothing is lost, unsaved steps come back too.
    const { text, recovered } = await openedText(made.shelf, made.id)
    expect([text.includes('没有保存的'), text.includes('保存了的'), recovered]).toEqual([true, true, 1])
  })

  it('does nothing the second time', async () => {
    damage(made)
    await repaired()
    const once = folderContents(made.library)
    expect((await repaired()).mends).toEqual([])
    expect(folderContents(made.library)).toEqual(once)
  })

  it('only tells what it would do on a dry run', async () => {
    damage(made)
    const before = folderContents(made.library)
    const dry = await repaired(made.library, true)
    expect(folderContents(made.library)).toEqual(before)
    const wet = await repaired()
    const told = ({ mends }: RepairReport) => mends.map(({ mend, path, from }) => [mend, path, from])
    expect(told(dry)).toEqual(told(wet))
    expect(dry.findings.filter(({ level }) => level !== 'note')).toEqual([])
  })

  it('leaves a whole library alone', async () => {
    const before = folderContents(made.library)
    expect((await repaired()).mends).toEqual([])
    expect(folderContents(made.library)).toEqual(before)
  })

  it.each(['kill', 'powerCut', 'short'] as const)(
    'loses nothing to an end in the middle (%s), and goes on when done again',
    async (ending) => {
      const before = damage(made)
      const copied = () => {
        const library = join(tempFolder(), '稿库')
        cpSync(made.library, library, { recursive: true, preserveTimestamps: true })
        return library
      }
      const calm = crashingFileSystem(null, ending)
      await repaired(copied(), false, calm.fs)
      const writes = [...calm.calls.keys()].filter((at) => WRITES.has(calm.calls[at] ?? ''))
      expect(writes.length).toBeGreaterThan(30)
      for (const at of writes) {
        const library = copied()
        const disk = crashingFileSystem(at, ending)
        await repairLibrary(disk.fs, library, new Date(), { dryRun: false }).catch(() => undefined)
        const where = `${ending} at ${String(at)}, ${disk.calls.at(-1) ?? ''}`
        expect(disk.ended(), where).toBe(true)
        const after = bytesOf(library)
        for (const bytes of before) expect(after, where).toContain(bytes)
        // A power cut as the double plays it writes files anew: they look as if they were in use.
        aged(articlePaths(library, made.id).log)
        await repaired(library)
        expect(await troubles(library), where).toEqual([])
        const shelf = createShelf(nodeFileSystem, made.shelf.clock, library)
        expect((await openedText(shelf, made.id)).text).toContain('没有保存的')
      }
    },
    120_000,
  )

  it('says which mend the disk refused, and what was done before it', async () => {
    damage(made)
    const { fs } = faultyFileSystem(({ name }) => (name === 'file.writeFile' ? 'ENOSPC' : null))
    const before = bytesOf(made.library)
    const { failed, findings } = await repaired(made.library, false, fs)
    expect(failed).toMatchObject({ error: { code: 'storage.noSpace' } })
    expect(findings.some(({ kind }) => kind === 'articleBroken')).toBe(true)
    for (const bytes of before) expect(bytesOf(made.library)).toContain(bytes)
  })
})

describe('the mending of an article', () => {
  const breakIt = () => writeFileSync(made.paths.file, '')
  const from = async () =>
    (await repaired()).mends
      .find(({ mend }) => mend === 'restored')
      ?.from?.split('/')
      .at(-1)

  it('takes the latest whole copy where the journal’s beginning is gone', async () => {
    breakIt()
    for (const path of [made.paths.base, made.paths.log]) rmSync(path, { force: true })
    const { history } = made.paths
    const copy = readFileSync(join(history, 'replaced-20260101T000000000Z.json'), 'utf8')
    const newer = copy.replace('2016-05-19T06', '2020-05-19T06')
    writeFileSync(join(history, 'before-repair-20250101T000000000Z.json'), newer)
    writeFileSync(join(history, 'replaced-20261231T000000000Z.json'), '{ damaged too')
    // Of this one something would have to be repaired: it is not whole.
    const lossy = newer.replace('2020', '2024').replace('"paragraph"', '"blink"')
    writeFileSync(join(history, 'replaced-20261230T000000000Z.json'), lossy)
    expect(await from()).toBe('before-repair-20250101T000000000Z.json')
    expect(readFileSync(made.paths.file, 'utf8')).toBe(newer)
    expect(await troubles(made.library)).toEqual([])
  })

  it('prefers the very bytes that the journal goes on from to a later copy', async () => {
    breakIt()
    const base = readFileSync(made.paths.base, 'utf8')
    const later = base.replace(/"modifiedAt": "[^"]*"/, '"modifiedAt": "2030-01-01T00:00:00.000Z"')
    writeFileSync(join(made.paths.history, 'replaced-20300101T000000000Z.json'), later)
    expect(await from()).toBe('base.json')
  })

  it('also brings back a file that is gone, with nothing to keep', async () => {
    rmSync(made.paths.file)
    const { mends } = await repaired()
    expect(mends).toMatchObject([{ mend: 'restored', keptAt: null }])
    expect(await troubles(made.library)).toEqual([])
  })

  it('leaves what it has no whole copy of, and tells it', async () => {
    const id = await newArticleOn(made.shelf, {}, '别的')
    writeFileSync(articlePaths(made.library, id).file, '{')
    const before = folderContents(made.library)
    const { mends, findings } = await repaired()
    expect(mends).toEqual([])
    expect(findings).toContainEqual(expect.objectContaining({ kind: 'articleBroken' }))
    expect(folderContents(made.library)).toEqual(before)
  })

  it('does not touch an article that would be read with losses, nor one of a newer version', async () => {
    for (const [part, other] of [
      ['"paragraph"', '"blink"'],
      ['"version": 1', '"version": 9'],
    ] as const) {
      const text = readFileSync(made.paths.file, 'utf8')
      writeFileSync(made.paths.file, text.replace(part, other))
      const before = folderContents(made.library)
      expect((await repaired()).mends).toEqual([])
      expect(folderContents(made.library)).toEqual(before)
      writeFileSync(made.paths.file, text)
    }
  })

  it('waits where a desk may be at work, and not where it surely is not', async () => {
    breakIt()
    const lock = join(made.paths.folder, 'lock.json')
    const lockOf = (more: object) =>
      writeFileSync(lock, JSON.stringify({ holder: 'a', person: '', beat: 1, since: 1, ...more }))
    for (const write of [
      () => lockOf({ machine: 'news-3', process: 1 }),
      () => lockOf({ machine: hostname(), process: process.pid }),
      () => writeFileSync(lock, '{'),
    ]) {
      write()
      expect((await repaired()).mends).toEqual([])
    }
    lockOf({ machine: hostname(), process: 2 ** 22 + 1 })
    expect((await repaired(made.library, true)).mends).toHaveLength(1)
    lockOf({ machine: 'news-3', process: 1 })
    aged(lock)
    expect((await repaired()).mends).toHaveLength(1)
  })
})

describe('the mending of a journal', () => {
  it('leaves one that was written to a moment ago, and damage before its end', async () => {
    appendFileSync(made.paths.log, '1234abcd {"rev')
    expect((await repaired()).mends).toEqual([])
    aged(made.paths.log)
    writeFileSync(made.paths.log, readFileSync(made.paths.log, 'utf8').replace('没有保存的', '没有保存地'))
    aged(made.paths.log)
    const before = folderContents(made.library)
    expect((await repaired()).mends).toEqual([])
    expect(folderContents(made.library)).toEqual(before)
  })
})

describe('a library’s own file', () => {
  it('is not made up where there are no articles, nor in place of a damaged one', async () => {
    const empty = tempFolder()
    expect((await repairLibrary(nodeFileSystem, empty, new Date(), { dryRun: false })).ok).toBe(false)
    expect(folderContents(empty)).toEqual({})
    writeFileSync(join(made.library, 'library.json'), '{')
    expect((await repaired()).mends).toEqual([])
    expect(readFileSync(join(made.library, 'library.json'), 'utf8')).toBe('{')
  })
})
