import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { deskError } from '../../../../../src/base/deskError.ts'
import { openArticle } from '../../../../../main/documents/openArticle.ts'
import { removeArticle } from '../../../../../main/documents/bin/removeArticle.ts'
import { restoreArticle } from '../../../../../main/documents/bin/restoreArticle.ts'
import type { FileSystem } from '../../../../../main/files/fileSystem.ts'
import { nodeFileSystem } from '../../../../../main/files/fileSystem.ts'
import { articlePaths, articlesFolder } from '../../../../../main/library/articlePaths.ts'
import { binFolder } from '../../../../../main/library/binPaths.ts'
import { binned, binOf, fullArticleOn } from '../../../../helpers/binnedArticle.ts'
import { faultyFileSystem } from '../../../../doubles/faultyFileSystem.ts'
import { folderContents } from '../../../../helpers/folderContents.ts'
import { newArticleOn, newShelf } from '../../../../helpers/newShelf.ts'
import { reopened } from '../../../../helpers/reopened.ts'

const nothing = () => null

describe('deleting an article', () => {
  it('moves its folder to the bin, with journal, history and assets, and says when and by whom', async () => {
    const shelf = await newShelf()
    const id = await fullArticleOn(shelf)
    const before = folderContents(articlePaths(shelf.library, id).folder)
    expect(await removeArticle(shelf, id, '钟义见', nothing)).toEqual({ ok: true, value: { name: id } })
    expect(folderContents(articlesFolder(shelf.library))).toEqual({})
    const { 'deleted.json': record = '', ...rest } = folderContents(join(binFolder(shelf.library), id))
    expect(rest).toEqual(before)
    expect(JSON.parse(Buffer.from(record, 'latin1').toString())).toMatchObject({
      format: 'qingyang/deleted',
      at: expect.stringMatching(/^2026-11-23T09:3\d:\d\d\.000Z$/),
      by: '钟义见',
    })
  })

  it('gives a second article of the same id a name of its own', async () => {
    const shelf = await newShelf()
    const id = await fullArticleOn(shelf)
    const text = readFileSync(articlePaths(shelf.library, id).file, 'utf8')
    const names = [await binned(shelf, id)]
    for (const title of ['第二', '第三']) {
      const { folder, file } = articlePaths(shelf.library, id)
      mkdirSync(folder)
      writeFileSync(file, text.replaceAll('打好基层党建"', `${title}"`))
      names.push(await binned(shelf, id))
    }
    expect(names).toEqual([id, `${id}~2`, `${id}~3`])
    expect((await binOf(shelf)).map(({ title }) => title)).toEqual(['第三', '第二', '打好基层党建'])
  })

  it('does not delete what something stands against, and asks only when an opening before it has ended', async () => {
    const shelf = await newShelf()
    const id = await fullArticleOn(shelf)
    const before = folderContents(shelf.library)
    let open = false
    const opening = openArticle(shelf, id).then(() => (open = true))
    const refused = await removeArticle(shelf, id, '', () => (open ? deskError('article.inUse') : null))
    await opening
    expect(refused).toMatchObject({ ok: false, error: { code: 'article.inUse' } })
    expect(folderContents(shelf.library)).toEqual(before)
  })

  it('knows an article that is not there, a link in its place, and a library that is away', async () => {
    const shelf = await newShelf()
    const id = await fullArticleOn(shelf)
    const none = '20160519-没有-abcd'
    expect(await removeArticle(shelf, none, '', nothing)).toMatchObject({ error: { code: 'article.notFound' } })
    symlinkSync(articlePaths(shelf.library, id).folder, articlePaths(shelf.library, none).folder)
    expect(await removeArticle(shelf, none, '', nothing)).toMatchObject({ error: { code: 'article.notFound' } })
    rmSync(join(shelf.library, 'library.json'))
    expect(await removeArticle(shelf, id, '', nothing)).toMatchObject({ error: { code: 'storage.gone' } })
    expect(Object.keys(folderContents(binFolder(shelf.library)))).toEqual([])
  })

  it('deletes on a full disk: that it cannot be written down does not count', async () => {
    const shelf = await newShelf(faultyFileSystem(({ name }) => (name === 'file.writeFile' ? 'ENOSPC' : null)).fs)
    const id = await fullArticleOn(reopened(shelf))
    expect(await binned(shelf, id)).toBe(id)
    expect(await binOf(reopened(shelf))).toMatchObject([{ name: id, deletedAt: null, deletedBy: '' }])
    expect(await restoreArticle(reopened(shelf), id)).toEqual({ ok: true, value: { id } })
  })

  it.each<[string, string, string]>([
    ['mkdir', 'EACCES', 'storage.denied'],
    ['mkdir', 'EROFS', 'storage.readOnly'],
    ['rename', 'EACCES', 'storage.denied'],
    ['rename', 'EXDEV', 'storage.failed'],
    ['lstat', 'EIO', 'storage.failed'],
  ])('leaves all as it was where %s answers %s', async (call, errno, code) => {
    const shelf = await newShelf(faultyFileSystem(({ name }) => (name === call ? errno : null)).fs)
    const id = await fullArticleOn(reopened(shelf))
    const before = folderContents(articlesFolder(shelf.library))
    expect(await removeArticle(shelf, id, '', nothing)).toMatchObject({ ok: false, error: { code } })
    expect(folderContents(articlesFolder(shelf.library))).toEqual(before)
  })

  it('takes the next name where another desk took the first between the look and the move', async () => {
    let first = true
    const racing: FileSystem = {
      ...nodeFileSystem,
      async rename(from, to) {
        if (first) {
          first = false
          mkdirSync(join(to, 'theirs'), { recursive: true })
        }
        await nodeFileSystem.rename(from, to)
      },
    }
    const shelf = await newShelf(racing)
    const made = reopened(shelf)
    const id = await newArticleOn(made)
    expect(await binned(shelf, id)).toBe(`${id}~2`)
    expect(folderContents(join(binFolder(shelf.library), id))).toEqual({ theirs: '<folder>' })
  })
})
