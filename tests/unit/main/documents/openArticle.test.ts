import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openArticle } from '../../../../main/documents/openArticle.ts'
import { createShelf } from '../../../../main/documents/shelf.ts'
import { etagOf } from '../../../../main/files/etagOf.ts'
import { articlePaths } from '../../../../main/library/articlePaths.ts'
import { faultyFileSystem } from '../../../doubles/faultyFileSystem.ts'
import { folderContents } from '../../../helpers/folderContents.ts'
import { newArticleOn, newShelf } from '../../../helpers/newShelf.ts'
import { settled } from '../../../helpers/reopened.ts'

describe('openArticle', () => {
  it('gives the article with the etag of the file’s bytes, and changes nothing', async () => {
    const shelf = await newShelf()
    const id = await newArticleOn(shelf)
    const before = folderContents(shelf.library)
    const opened = await openArticle(shelf, id)
    expect(opened.ok && opened.value.etag).toBe(etagOf(readFileSync(articlePaths(shelf.library, id).file)))
    expect(folderContents(shelf.library)).toEqual(before)
  })

  it('tells an article that is not there, one that is damaged, and a library that is gone', async () => {
    const shelf = await newShelf()
    const id = await newArticleOn(shelf)
    const { file } = articlePaths(shelf.library, id)
    expect(await openArticle(shelf, '20260101-没有-abcd')).toMatchObject({ error: { code: 'article.notFound' } })
    writeFileSync(file, '{')
    expect(await openArticle(shelf, id)).toMatchObject({ error: { code: 'article.broken', path: file } })
    expect(readFileSync(file, 'utf8')).toBe('{')
    rmSync(shelf.library, { recursive: true })
    expect(await openArticle(shelf, id)).toMatchObject({ error: { code: 'storage.gone' } })
  })

  it.each([
    ['the file', 'article.json'],
    ['its folder', ''],
  ])('opens read-only where %s may not be written to', async (_, name) => {
    const shelf = await newShelf()
    const id = await newArticleOn(shelf)
    const denied = articlePaths(shelf.library, id)[name === '' ? 'folder' : 'file']
    const { fs } = faultyFileSystem((call) => (call.name === 'checkWritable' && call.path === denied ? 'EROFS' : null))
    const opened = await openArticle(createShelf(fs, shelf.clock, shelf.library), id)
    expect(opened.ok && opened.value.readOnly).toBe(true)
  })

  it('says that it may not be read', async () => {
    const shelf = await newShelf()
    const id = await newArticleOn(shelf)
    const { fs } = faultyFileSystem(({ name }) => (name === 'readFile' ? 'EACCES' : null))
    expect(await openArticle(createShelf(fs, shelf.clock, shelf.library), id)).toMatchObject({
      error: { code: 'input.unreadable' },
    })
  })

  it('takes the folder’s name for the id, since folders are copied by hand', async () => {
    const shelf = await newShelf()
    const id = await newArticleOn(shelf)
    cpSync(articlePaths(shelf.library, id).folder, articlePaths(shelf.library, '20260101-副本-abcd').folder, {
      recursive: true,
    })
    const opened = await openArticle(shelf, '20260101-副本-abcd')
    expect(opened.ok && opened.value.article.id).toBe('20260101-副本-abcd')
  })

  it('clears away what killed desks left in its folders, unless it is opened for reading only', async () => {
    const shelf = await newShelf()
    const id = await newArticleOn(shelf, {}, '正文')
    const { folder, assets, history, journal, file } = articlePaths(shelf.library, id)
    const left = [folder, assets, history, journal].map((each) => {
      mkdirSync(each, { recursive: true })
      const path = join(each, '.qingyang-0123456789abcdef.tmp')
      writeFileSync(path, '半')
      utimesSync(path, 0, 0)
      return path
    })
    const locked = faultyFileSystem(({ name, path }) => (name === 'checkWritable' && path === file ? 'EACCES' : null))
    await openArticle(createShelf(locked.fs, shelf.clock, shelf.library), id)
    expect(left.map((path) => existsSync(path))).toEqual([true, true, true, true])
    await openArticle(shelf, id)
    await settled(shelf, id)
    expect(left.map((path) => existsSync(path))).toEqual([false, false, false, false])
    expect(existsSync(file)).toBe(true)
  })
})
