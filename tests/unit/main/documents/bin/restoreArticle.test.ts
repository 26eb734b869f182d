import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import { openArticle } from '../../../../../main/documents/openArticle.ts'
import { restoreArticle } from '../../../../../main/documents/bin/restoreArticle.ts'
import { createArticleIndex } from '../../../../../main/library/createArticleIndex.ts'
import { articlePaths, articlesFolder } from '../../../../../main/library/articlePaths.ts'
import { binFolder } from '../../../../../main/library/binPaths.ts'
import { faultyFileSystem } from '../../../../doubles/faultyFileSystem.ts'
import { binned, binOf, fullArticleOn, valueOf } from '../../../../helpers/binnedArticle.ts'
import { folderContents } from '../../../../helpers/folderContents.ts'
import { journalingWindow } from '../../../../helpers/journalingWindow.ts'
import { newArticleOn, newShelf } from '../../../../helpers/newShelf.ts'
import { reopened, vanish } from '../../../../helpers/reopened.ts'

describe('restoring an article', () => {
  it('undoes the deletion: every byte is where it was', async () => {
    const shelf = await newShelf()
    const id = await fullArticleOn(shelf)
    const before = folderContents(articlesFolder(shelf.library))
    expect(await restoreArticle(shelf, await binned(shelf, id))).toEqual({ ok: true, value: { id } })
    expect(folderContents(articlesFolder(shelf.library))).toEqual(before)
    expect(await binOf(shelf)).toEqual([])
  })

  it('brings back steps that were never saved', async () => {
    const shelf = await newShelf()
    const id = await newArticleOn(shelf, {}, '正文')
    const desk = reopened(shelf)
    const window = journalingWindow(desk, id)
    await window.open()
    window.edit((transform) => void transform.insert(1, articleSchema.text('没有保存')))
    expect(await window.flush()).toBeNull()
    await vanish(desk)
    const name = await binned(shelf, id)
    expect(await binOf(shelf)).toMatchObject([{ name, unsaved: true }])
    valueOf(await restoreArticle(shelf, name))
    expect(valueOf(await openArticle(shelf, id))).toMatchObject({ recovered: { batches: 1 } })
  })

  it('takes another id where its own is taken, and the article inside follows its folder', async () => {
    const shelf = await newShelf()
    const id = await fullArticleOn(shelf, '旧')
    const name = await binned(shelf, id)
    const mine = articlePaths(shelf.library, id).folder
    cpSync(join(binFolder(shelf.library), name), mine, { recursive: true })
    const before = folderContents(mine)
    const { id: other } = valueOf(await restoreArticle(shelf, name))
    expect(other).not.toBe(id)
    expect(other.slice(0, -4)).toBe(id.slice(0, -4))
    expect(folderContents(mine)).toEqual(before)
    expect(valueOf(await openArticle(shelf, other)).article.id).toBe(other)
    const rows = valueOf(await createArticleIndex(shelf.fs, shelf.library).list(''))
    expect(rows.map((row) => row.id).sort()).toEqual([id, other].sort())
  })

  it('restores what a hand put into the bin, and makes the folder of articles again where it is gone', async () => {
    const shelf = await newShelf()
    const id = await newArticleOn(shelf)
    mkdirSync(binFolder(shelf.library))
    cpSync(articlePaths(shelf.library, id).folder, join(binFolder(shelf.library), `${id}~7`), { recursive: true })
    await binned(shelf, id)
    const { rmdirSync } = await import('node:fs')
    rmdirSync(articlesFolder(shelf.library))
    expect(await restoreArticle(shelf, `${id}~7`)).toEqual({ ok: true, value: { id } })
    expect(existsSync(articlePaths(shelf.library, id).file)).toBe(true)
  })

  it('knows what is not there, and what is no name', async () => {
    const shelf = await newShelf()
    for (const name of ['20160519-没有-abcd', '..', 'articles', '.gone-0123456789abcdef'])
      expect(await restoreArticle(shelf, name), name).toMatchObject({ error: { code: 'bin.notFound' } })
    mkdirSync(binFolder(shelf.library))
    writeFileSync(join(binFolder(shelf.library), '20160519-文件-abcd'), '')
    expect(await restoreArticle(shelf, '20160519-文件-abcd')).toMatchObject({ error: { code: 'bin.notFound' } })
  })

  it.each(['mkdir', 'rename', 'lstat'])('leaves it in the bin where %s fails', async (call) => {
    const shelf = await newShelf()
    const name = await binned(shelf, await fullArticleOn(shelf))
    const before = folderContents(binFolder(shelf.library))
    const failing = reopened(shelf, faultyFileSystem((made) => (made.name === call ? 'EACCES' : null)).fs)
    expect(await restoreArticle(failing, name)).toMatchObject({ ok: false, error: { code: 'storage.denied' } })
    expect(folderContents(binFolder(shelf.library))).toEqual(before)
  })
})
