import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { nodeFileSystem } from '../../../../../main/files/fileSystem.ts'
import type { ArticleIndex } from '../../../../../main/library/articleIndex.ts'
import { articlePaths } from '../../../../../main/library/articlePaths.ts'
import { apartIndex, type KeptNews } from '../../../../../main/library/index/apartIndex.ts'
import { chooseIndex } from '../../../../../main/library/index/chooseIndex.ts'
import type { Article } from '../../../../../src/article/article.ts'
import { articleText } from '../../../../../src/article/articleText.ts'
import { generatedLibrary } from '../../../../helpers/generatedLibrary.ts'
import { tempFolder } from '../../../../helpers/tempFolder.ts'
import { eventually } from '../../../../helpers/eventually.ts'

interface Setting {
  readonly library: string
  readonly file: string
  readonly articles: Article[]
}

function setting(count: number): Setting {
  const folder = tempFolder()
  const articles: Article[] = []
  generatedLibrary(join(folder, 'library'), count, 1, (article) => articles.push(article))
  return { library: join(folder, 'library'), file: join(folder, 'index', 'a.db'), articles }
}

function started({ library, file }: Setting): { index: ArticleIndex; news: KeptNews[] } {
  const news: KeptNews[] = []
  const index = apartIndex(nodeFileSystem, library, file, (told) => news.push(told))
  onTestFinished(() => index.stop())
  return { index, news }
}

async function idsFound(index: ArticleIndex, query: string): Promise<string[]> {
  const found = await index.search(query, 1000)
  return found.ok ? found.value.hits.map(({ row }) => row.id) : [found.error.code]
}

/** Resolves when the whole library has been read. */
async function whole(index: ArticleIndex, count: number): Promise<void> {
  await eventually(async () => expect(await idsFound(index, '')).toHaveLength(count))
}

function rewrite({ library }: Setting, article: Article, title: string): void {
  const changed = { ...article, metadata: { ...article.metadata, title } }
  writeFileSync(articlePaths(library, article.id).file, articleText(changed))
}

describe('the index in its thread', () => {
  it('reads a library, keeps it in a file, and has it at once the next time', async () => {
    const set = setting(350)
    const first = started(set)
    await whole(first.index, 350)
    expect(first.news).toContainEqual({ kind: 'progress', done: 350, total: 350 })
    await first.index.stop()
    const second = started(set)
    expect(await idsFound(second.index, '')).toHaveLength(350)
    expect(second.news.filter(({ kind }) => kind === 'progress')).toEqual([])
  })

  it('has the desk’s own saves in before anybody asks again, and drops what was removed', async () => {
    const set = setting(20)
    const { index } = started(set)
    await whole(index, 20)
    const [article, other] = set.articles as [Article, Article]
    rewrite(set, article, '刚刚保存的标题')
    index.changed(article.id)
    expect(await idsFound(index, '刚刚保存的标题')).toEqual([article.id])
    rmSync(articlePaths(set.library, other.id).folder, { recursive: true })
    index.changed(other.id)
    expect(await idsFound(index, '')).toHaveLength(19)
  })

  it('finds what was changed outside when it is told to look', async () => {
    const set = setting(20)
    const { index, news } = started(set)
    await whole(index, 20)
    news.length = 0
    rewrite(set, set.articles[3] as Article, '外面改过的')
    index.look()
    await eventually(async () => expect(await idsFound(index, '外面改过的')).toHaveLength(1))
    expect(news).toContainEqual({ kind: 'changed' })
  })

  it('lists what is broken as broken, and goes on', async () => {
    const set = setting(20)
    const [broken, empty] = set.articles as [Article, Article]
    writeFileSync(articlePaths(set.library, broken.id).file, '{"format"')
    rmSync(articlePaths(set.library, empty.id).file)
    mkdirSync(articlePaths(set.library, empty.id).file)
    const { index } = started(set)
    await whole(index, 20)
    const rows = await index.list('')
    expect(
      rows.ok &&
        rows.value
          .filter(({ damaged }) => damaged)
          .map(({ id }) => id)
          .sort(),
    ).toEqual([broken.id, empty.id].sort())
  })

  it('throws a damaged file away, says so, and reads anew', async () => {
    const set = setting(20)
    mkdirSync(join(set.file, '..'))
    writeFileSync(set.file, 'x'.repeat(50_000))
    const { index, news } = started(set)
    await whole(index, 20)
    expect(news).toContainEqual({ kind: 'thrownAway' })
  })

  it('goes on in memory where no file can be made', async () => {
    const set = setting(20)
    writeFileSync(join(set.file, '..'), 'a file where the folder would be')
    const { index, news } = started(set)
    expect(await idsFound(index, '')).toHaveLength(20)
    expect(news).toEqual([{ kind: 'inMemory' }])
    const [article] = set.articles as [Article]
    rewrite(set, article, '在内存里')
    expect(await idsFound(index, '在内存里')).toEqual([article.id])
  })

  it('says that the library is away, and has it again when it is back', async () => {
    const set = setting(20)
    const { index } = started(set)
    await whole(index, 20)
    renameSync(set.library, `${set.library}-away`)
    index.look()
    await eventually(async () => expect(await idsFound(index, '')).toEqual(['storage.gone']))
    renameSync(`${set.library}-away`, set.library)
    index.look()
    await whole(index, 20)
  })
})

describe('the choice of an index', () => {
  it('keeps a small library in memory and makes no file', async () => {
    const set = setting(20)
    const small = chooseIndex(nodeFileSystem, set.library, set.file, () => undefined, 50)
    expect(await idsFound(small, '')).toHaveLength(20)
    await small.stop()
    expect(existsSync(set.file)).toBe(false)
    const large = chooseIndex(nodeFileSystem, set.library, set.file, () => undefined, 10)
    onTestFinished(() => large.stop())
    await whole(large, 20)
    expect(existsSync(set.file)).toBe(true)
  })
})
