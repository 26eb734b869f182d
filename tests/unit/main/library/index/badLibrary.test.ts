import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { nodeFileSystem, type FileSystem } from '../../../../../main/files/fileSystem.ts'
import { createArticleIndex } from '../../../../../main/library/createArticleIndex.ts'
import { articleText } from '../../../../../src/article/articleText.ts'
import { generatedArticle } from '../../../../helpers/generatedArticle.ts'
import { seededRandom } from '../../../../helpers/seededRandom.ts'
import { tempFolder } from '../../../../helpers/tempFolder.ts'

const TITLE = `${'长'.repeat(290)}😀🀄️👨‍👩‍👧`

/** A library of so many articles, the first of them broken, each in another way. */
function library(count: number, broken: number): string {
  const folder = tempFolder()
  const random = seededRandom(8)
  for (let n = 0; n < count; n += 1) {
    const article = generatedArticle(random, n)
    const metadata = n === broken ? { ...article.metadata, title: TITLE } : article.metadata
    const text = articleText({ ...article, metadata })
    const damage = [text.slice(0, text.length / 2), '', '[]', text.replace('qingyang/article', 'other'), '\u0000\u0001']
    const place = join(folder, 'articles', article.id)
    mkdirSync(place, { recursive: true })
    writeFileSync(join(place, 'article.json'), n < broken ? (damage[n % damage.length] ?? '') : text)
  }
  mkdirSync(join(folder, 'articles', '20160519-没有稿件-abcd', 'assets'), { recursive: true })
  mkdirSync(join(folder, 'articles', '😀 新建文件夹'), { recursive: true })
  writeFileSync(join(folder, 'articles', '20160519-是个文件-abcd'), 'no folder')
  return folder
}

it('lists every article of a library with broken ones, strange folders and long names among them', async () => {
  const index = createArticleIndex(nodeFileSystem, library(150, 30))
  const rows = await index.list('')
  if (!rows.ok) throw new Error(rows.error.code)
  expect(rows.value).toHaveLength(150)
  expect(rows.value.filter(({ damaged }) => damaged === true)).toHaveLength(30)
  const found = await index.list('标题:"😀🀄️👨‍👩‍👧"')
  expect(found.ok && found.value.map(({ title }) => title)).toEqual([TITLE])
  // What cannot be read is no draft, lacks nothing, and is like no other.
  const counts = await index.counts(['状态:草稿|待|退回|已|废|撤', '重复:无', '重复:有'])
  if (!counts.ok) throw new Error(counts.error.code)
  const [staged, alone, alike] = counts.value as [number, number, number]
  expect([staged, alone + alike]).toEqual([120, 120])
  const like = await index.list('重复:有')
  expect(like.ok && like.value.some(({ damaged }) => damaged === true)).toBe(false)
  await index.stop()
})

it('says so where the library vanishes in the middle of being read, and has all of it when it is back', async () => {
  const folder = library(60, 0)
  let left = 40
  const gone = () => Object.assign(new Error('gone'), { code: 'ENOENT' })
  const fs: FileSystem = {
    ...nodeFileSystem,
    readdir: async (path) => {
      if (left <= 0) throw gone()
      return nodeFileSystem.readdir(path)
    },
    stat: async (path) => {
      if ((left -= 1) <= 0) throw gone()
      return nodeFileSystem.stat(path)
    },
    readFile: async (path) => {
      if (left <= 0) throw gone()
      return nodeFileSystem.readFile(path)
    },
  }
  const index = createArticleIndex(fs, folder)
  const first = await index.list('')
  expect(!first.ok || first.value.length < 60).toBe(true)
  const second = await index.list('')
  expect(second.ok).toBe(false)
  left = Number.MAX_SAFE_INTEGER
  const back = await index.list('')
  expect(back.ok && back.value.filter(({ damaged }) => damaged !== true)).toHaveLength(60)
  await index.stop()
})
