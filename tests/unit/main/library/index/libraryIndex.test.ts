import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { nodeFileSystem } from '../../../../../main/files/fileSystem.ts'
import { articlePaths } from '../../../../../main/library/articlePaths.ts'
import { libraryIndex } from '../../../../../main/library/index/libraryIndex.ts'
import { memoryStore } from '../../../../../main/library/index/memoryStore.ts'
import { readHere } from '../../../../../main/library/index/readHere.ts'
import type { Article } from '../../../../../src/article/article.ts'
import { articleText } from '../../../../../src/article/articleText.ts'
import { generatedLibrary } from '../../../../helpers/generatedLibrary.ts'
import { tempFolder } from '../../../../helpers/tempFolder.ts'
import { FEW_WORDS } from '../../../../helpers/searchDictionaries.ts'
import { eventually } from '../../../../helpers/eventually.ts'

async function indexed() {
  const library = join(tempFolder(), 'library')
  const articles: Article[] = []
  generatedLibrary(library, 3, 1, (article) => articles.push(article))
  const store = memoryStore(() => FEW_WORDS)
  const put = vi.spyOn(store, 'put')
  const index = libraryIndex({
    fs: nodeFileSystem,
    library,
    store,
    read: readHere(nodeFileSystem, library),
    beforeSearch: async () => undefined,
    beforePut: async () => undefined,
    waits: false,
    tell: () => undefined,
  })
  onTestFinished(() => index.stop())
  await index.whole()
  put.mockClear()
  const [article] = articles as [Article]
  function save(title: string) {
    const file = articlePaths(library, article.id).file
    writeFileSync(file, articleText({ ...article, metadata: { ...article.metadata, title } }))
    index.changed(article.id)
  }
  return { index, store, save, put, id: article.id }
}

it('reads an article that is saved again and again once, before anybody is answered', async () => {
  const { index, save, put, id } = await indexed()
  for (let times = 1; times <= 10; times += 1) save(`第${times}次保存`)
  const found = await index.search('第10次保存', 10)
  expect(found.ok && found.value.hits.map(({ row }) => row.id)).toEqual([id])
  expect(put).toHaveBeenCalledTimes(1)
})

it('reads what was saved though nobody asks', async () => {
  const { save, put } = await indexed()
  save('没有人问')
  await eventually(() => expect(put).toHaveBeenCalledTimes(1))
})

it('clears away what is gone once nothing has changed for a while, piece by piece, where that is much', async () => {
  const { store, save } = await indexed()
  let pieces = 3
  const isLoose = vi.spyOn(store, 'isLoose').mockReturnValue(true)
  const tidy = vi.spyOn(store, 'tidy').mockImplementation(() => (pieces -= 1) > 0)
  save('改了一次')
  await vi.waitFor(() => expect(tidy).toHaveBeenCalledTimes(3), { timeout: 8000 })
  isLoose.mockReturnValue(false)
  isLoose.mockClear()
  save('又改了一次')
  await vi.waitFor(() => expect(isLoose).toHaveBeenCalled(), { timeout: 8000 })
  expect(tidy).toHaveBeenCalledTimes(3)
}, 20_000)
