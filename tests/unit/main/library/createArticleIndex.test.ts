import { mkdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createArticleIndex } from '../../../../main/library/createArticleIndex.ts'
import { articlePaths, articlesFolder } from '../../../../main/library/articlePaths.ts'
import { saveArticle } from '../../../../main/documents/saveArticle.ts'
import { openArticle } from '../../../../main/documents/openArticle.ts'
import { faultyFileSystem } from '../../../doubles/faultyFileSystem.ts'
import { bodyOf, metadataOf, newArticleOn, newShelf } from '../../../helpers/newShelf.ts'
import { wholeSave } from '../../../helpers/wholeSave.ts'

describe('the article index', () => {
  it('lists what a list shows, the latest changed first', async () => {
    const shelf = await newShelf()
    const first = await newArticleOn(
      shelf,
      { title: '甲', editors: ['钟义见'], source: '中国社会科学网' },
      '近日,abc。',
    )
    const second = await newArticleOn(shelf, { title: '乙' })
    const rows = await createArticleIndex(shelf.fs, shelf.library).list('')
    expect(rows).toMatchObject({
      value: [
        { id: second, title: '乙', characters: 0, stage: 'draft' },
        { id: first, title: '甲', editors: ['钟义见'], source: '中国社会科学网', characters: 5 },
      ],
    })
  })

  it('finds by a part of the title, whatever its case and width', async () => {
    const shelf = await newShelf()
    await newArticleOn(shelf, { title: '清样 ABC 与ｗｐｓ' })
    await newArticleOn(shelf, { title: '别的' })
    const { list } = createArticleIndex(shelf.fs, shelf.library)
    const found = async (title: string) => {
      const rows = await list(title)
      return rows.ok ? rows.value.map((row) => row.title) : rows.error.code
    }
    for (const part of ['清样', 'abc', 'ＡＢＣ', 'WPS', ' wps '])
      expect(await found(part), part).toEqual(['清样 ABC 与ｗｐｓ'])
    expect(await found('没有')).toEqual([])
    expect(await found('')).toHaveLength(2)
    expect(await found('.*')).toEqual([])
  })

  it('keeps a row for a damaged article, and one that cannot be read, and goes on', async () => {
    const shelf = await newShelf()
    const whole = await newArticleOn(shelf, { title: '好的' })
    const broken = await newArticleOn(shelf, { title: '坏的' })
    writeFileSync(articlePaths(shelf.library, broken).file, '{"format":"qingyang/ar')
    const rows = await createArticleIndex(shelf.fs, shelf.library).list('')
    expect(rows.ok && rows.value.find(({ id }) => id === broken)).toMatchObject({ title: broken, damaged: true })
    expect(rows.ok && rows.value.find(({ id }) => id === whole)).not.toHaveProperty('damaged')

    const { fs } = faultyFileSystem(({ name, path }) => (name === 'readFile' && path.includes(whole) ? 'EACCES' : null))
    const denied = await createArticleIndex(fs, shelf.library).list('')
    expect(denied.ok && denied.value.map(({ damaged }) => damaged)).toEqual([true, true])
  })

  it('reads a file again only when it has changed', async () => {
    const disk = faultyFileSystem(() => null)
    const shelf = await newShelf(disk.fs)
    const ids = [await newArticleOn(shelf), await newArticleOn(shelf)]
    const index = createArticleIndex(disk.fs, shelf.library)
    const reads = () => disk.calls.filter(({ name }) => name === 'readFile').length
    await Promise.all([index.list(''), index.remembered(), index.list('')])
    const before = reads()
    await index.list('')
    expect(reads()).toBe(before)
    const opened = await openArticle(shelf, ids[0] as string)
    if (!opened.ok) throw new Error(opened.error.code)
    const request = {
      id: ids[0] as string,
      document: bodyOf('新'),
      etag: opened.value.etag,
    }
    await saveArticle(shelf, wholeSave({ ...request, metadata: metadataOf({ title: '新题' }) }))
    const beforeList = reads()
    expect(await index.list('新题')).toMatchObject({ value: [{ id: ids[0], characters: 1 }] })
    expect(reads()).toBe(beforeList + 1)
    rmSync(articlePaths(shelf.library, ids[1] as string).folder, { recursive: true })
    expect(await index.list('')).toMatchObject({ value: [{ id: ids[0] }] })
  })

  it('looks away from folders that are no articles', async () => {
    const shelf = await newShelf()
    const id = await newArticleOn(shelf)
    const folder = articlesFolder(shelf.library)
    mkdirSync(join(folder, '.new-abc'))
    mkdirSync(join(folder, `${id} copy`))
    mkdirSync(join(folder, '20260101-空的-abcd'))
    writeFileSync(join(folder, '20260101-文件-abcd'), '')
    symlinkSync('/etc', join(folder, '20260101-链接-abcd'))
    expect(await createArticleIndex(shelf.fs, shelf.library).list('')).toMatchObject({ value: [{ id }] })
  })

  it('says that the library is gone', async () => {
    const shelf = await newShelf()
    rmSync(shelf.library, { recursive: true })
    const index = createArticleIndex(shelf.fs, shelf.library)
    expect(await index.list('')).toMatchObject({ error: { code: 'storage.gone' } })
    expect(await index.remembered()).toMatchObject({ error: { code: 'storage.gone' } })
  })

  it('remembers what was used, the most frequent first, then the latest, at most 200', async () => {
    const shelf = await newShelf()
    await newArticleOn(shelf, { editors: ['甲', '乙'], source: '旧社', keywords: ['不记'] })
    await newArticleOn(shelf, { editors: ['乙'], source: '新社', channelPath: ['党政院校', '原创专区'] })
    await newArticleOn(shelf, { authors: Array.from({ length: 300 }, (_, n) => `人${n}`) })
    const remembered = await createArticleIndex(shelf.fs, shelf.library).remembered()
    if (!remembered.ok) throw new Error(remembered.error.code)
    expect(remembered.value).toMatchObject({
      editors: ['乙', '甲'],
      source: ['新社', '旧社'],
      channelPath: ['党政院校', '原创专区'],
    })
    expect(remembered.value.authors).toHaveLength(200)
    expect(remembered.value).not.toHaveProperty('keywords')
    expect(remembered.value).not.toHaveProperty('title')
  })

  it('tells a damaged file’s time by the file', async () => {
    const shelf = await newShelf()
    const id = await newArticleOn(shelf)
    const { file } = articlePaths(shelf.library, id)
    writeFileSync(file, 'x')
    utimesSync(file, 1_700_000_000, 1_700_000_000)
    expect(await createArticleIndex(shelf.fs, shelf.library).list('')).toMatchObject({
      value: [{ modifiedAt: '2023-11-14T22:13:20.000Z' }],
    })
  })
})
