import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { emptyBin } from '../../../../../main/documents/bin/emptyBin.ts'
import { isArticleGone } from '../../../../../main/documents/bin/isArticleGone.ts'
import { nodeFileSystem } from '../../../../../main/files/fileSystem.ts'
import { articlesFolder } from '../../../../../main/library/articlePaths.ts'
import { binned, fullArticleOn } from '../../../../helpers/binnedArticle.ts'
import { newShelf } from '../../../../helpers/newShelf.ts'

it('is so only after the bin gave it up', async () => {
  const shelf = await newShelf()
  const id = await fullArticleOn(shelf, '甲')
  const isGone = () => isArticleGone(nodeFileSystem, shelf.library, id)
  expect(await isGone()).toBe(false)
  const name = await binned(shelf, id)
  expect(await isGone()).toBe(false)
  await emptyBin(shelf, [name])
  expect(await isGone()).toBe(true)
})

it('is never so where the library cannot be looked through', async () => {
  const id = '20160519-基层党建-abcd'
  expect(await isArticleGone(nodeFileSystem, '/nowhere', id)).toBe(false)
  const shelf = await newShelf()
  expect(await isArticleGone(nodeFileSystem, shelf.library, id)).toBe(true)
  const failing = {
    ...nodeFileSystem,
    readdir: () => Promise.reject(Object.assign(new Error(), { code: 'EIO' })),
  }
  expect(await isArticleGone(failing, shelf.library, id)).toBe(false)
  rmSync(articlesFolder(shelf.library), { recursive: true })
  expect(await isArticleGone(nodeFileSystem, shelf.library, id)).toBe(false)
  rmSync(join(shelf.library, 'library.json'))
  expect(await isArticleGone(nodeFileSystem, shelf.library, id)).toBe(false)
})
