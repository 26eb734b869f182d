import { mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openArticle } from '../../../../main/documents/openArticle.ts'
import { nodeFileSystem } from '../../../../main/files/fileSystem.ts'
import { STALE_TEMPORARY, sweepTemporaries } from '../../../../main/files/sweepTemporaries.ts'
import { isTemporaryName, temporaryName } from '../../../../main/files/temporaryName.ts'
import { articlePaths } from '../../../../main/library/articlePaths.ts'
import { faultyFileSystem } from '../../../doubles/faultyFileSystem.ts'
import { folderContents } from '../../../helpers/folderContents.ts'
import { newArticleOn, newShelf } from '../../../helpers/newShelf.ts'
import { reopened, settled } from '../../../helpers/reopened.ts'
import { tempFolder } from '../../../helpers/tempFolder.ts'

const NOW = Date.UTC(2026, 10, 24)

function fileOf(folder: string, name: string, age: number): void {
  writeFileSync(join(folder, name), 'half')
  utimesSync(join(folder, name), (NOW - age) / 1000, (NOW - age) / 1000)
}

describe('sweeping', () => {
  it('takes temporary files older than a day, and nothing else', async () => {
    const folder = tempFolder()
    const [old, young] = [temporaryName(), temporaryName()]
    fileOf(folder, old, STALE_TEMPORARY + 1000)
    fileOf(folder, young, STALE_TEMPORARY - 1000)
    fileOf(folder, 'article.json', 30 * STALE_TEMPORARY)
    fileOf(folder, '.qingyang-notes.tmp', 30 * STALE_TEMPORARY)
    const asFolder = temporaryName()
    mkdirSync(join(folder, asFolder))
    await sweepTemporaries(nodeFileSystem, [join(folder, 'none'), folder], NOW)
    expect(Object.keys(folderContents(folder)).sort()).toEqual(
      ['.qingyang-notes.tmp', asFolder, 'article.json', young].sort(),
    )
  })

  it('passes over what it may not remove', async () => {
    const folder = tempFolder()
    fileOf(folder, temporaryName(), 2 * STALE_TEMPORARY)
    const { fs } = faultyFileSystem(({ name }) => (name === 'remove' ? 'EACCES' : null))
    await sweepTemporaries(fs, [folder], NOW)
    expect(Object.keys(folderContents(folder))).toHaveLength(1)
  })

  it('takes place when an article is opened for writing, and only then', async () => {
    const shelf = await newShelf()
    const id = await newArticleOn(shelf)
    const { folder, journal } = articlePaths(shelf.library, id)
    mkdirSync(journal)
    for (const place of [folder, journal]) fileOf(place, temporaryName(), 10 * STALE_TEMPORARY)
    const left = () => Object.keys(folderContents(folder)).filter((name) => name.includes('.qingyang-')).length

    const readOnly = reopened(shelf, faultyFileSystem(({ name }) => (name === 'checkWritable' ? 'EACCES' : null)).fs)
    expect(await openArticle(readOnly, id)).toMatchObject({ ok: true, value: { readOnly: true } })
    await settled(readOnly, id)
    expect(left()).toBe(2)

    expect(await openArticle(shelf, id)).toMatchObject({ ok: true, value: { readOnly: false } })
    await settled(shelf, id)
    expect(left()).toBe(0)
  })
})

describe('a temporary name', () => {
  it('is known again, and never given twice', () => {
    const names = new Set(Array.from({ length: 50 }, temporaryName))
    expect(names.size).toBe(50)
    expect([...names].every(isTemporaryName)).toBe(true)
    expect(['.qingyang-1.tmp', 'x.tmp', '.qingyang-0123456789abcdef'].some(isTemporaryName)).toBe(false)
  })
})
