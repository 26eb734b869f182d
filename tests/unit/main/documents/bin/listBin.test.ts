import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listBin } from '../../../../../main/documents/bin/listBin.ts'
import { binFolder, deletionFile } from '../../../../../main/library/binPaths.ts'
import { faultyFileSystem } from '../../../../doubles/faultyFileSystem.ts'
import { binned, binOf, fullArticleOn } from '../../../../helpers/binnedArticle.ts'
import { newShelf } from '../../../../helpers/newShelf.ts'
import { reopened } from '../../../../helpers/reopened.ts'

const sizeBelow = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0)

describe('the list of the bin', () => {
  it('is empty where there is no bin', async () => {
    expect(await binOf(await newShelf())).toEqual([])
  })

  it('tells title, when, by whom, how much; the latest deleted first', async () => {
    const shelf = await newShelf()
    for (const title of ['先删', '后删']) await binned(shelf, await fullArticleOn(shelf, title), '汤诗瑶')
    const rows = await binOf(shelf)
    expect(rows.map(({ title }) => title)).toEqual(['后删', '先删'])
    expect(rows[0]).toMatchObject({ deletedBy: '汤诗瑶', characters: 6, files: 1 })
    expect(rows[0]?.size).toBe(sizeBelow(join(binFolder(shelf.library), rows[0]?.name ?? '')))
    expect(rows[0]).not.toHaveProperty('damaged')
    expect(rows[0]).not.toHaveProperty('unsaved')
  })

  it('lists an article without its record, one that is damaged, and no other thing', async () => {
    const shelf = await newShelf()
    const bin = binFolder(shelf.library)
    const bare = await binned(shelf, await fullArticleOn(shelf, '无记录'))
    rmSync(deletionFile(join(bin, bare)))
    const odd = await binned(shelf, await fullArticleOn(shelf, '坏记录'))
    writeFileSync(deletionFile(join(bin, odd)), '{"format":"qingyang/deleted","at":"昨天"}')
    const broken = await binned(shelf, await fullArticleOn(shelf, '坏稿'))
    writeFileSync(join(bin, broken, 'article.json'), '{')
    mkdirSync(join(bin, '.gone-0123456789abcdef'))
    mkdirSync(join(bin, '别的'))
    const rows = await binOf(shelf)
    expect(rows.map(({ name }) => name).sort()).toEqual([bare, odd, broken].sort())
    for (const name of [bare, odd])
      expect(rows.find((row) => row.name === name)).toMatchObject({ deletedAt: null, deletedBy: '' })
    expect(rows.find(({ name }) => name === broken)).toMatchObject({ title: broken, damaged: true })
  })

  it('says that it cannot be read', async () => {
    const shelf = await newShelf(faultyFileSystem(({ name }) => (name === 'readdir' ? 'EACCES' : null)).fs)
    expect(await listBin(shelf)).toMatchObject({ ok: false, error: { code: 'storage.denied' } })
    await binned(reopened(shelf), await fullArticleOn(reopened(shelf)))
    expect(await binOf(reopened(shelf))).toHaveLength(1)
  })
})
