import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { emptyBin } from '../../../../../main/documents/bin/emptyBin.ts'
import { articlesFolder } from '../../../../../main/library/articlePaths.ts'
import { binFolder } from '../../../../../main/library/binPaths.ts'
import { crashingFileSystem } from '../../../../doubles/crashingFileSystem.ts'
import { faultyFileSystem } from '../../../../doubles/faultyFileSystem.ts'
import { binned, binOf, fullArticleOn } from '../../../../helpers/binnedArticle.ts'
import { folderContents } from '../../../../helpers/folderContents.ts'
import { newShelf } from '../../../../helpers/newShelf.ts'
import { reopened } from '../../../../helpers/reopened.ts'

async function withBin(...titles: string[]) {
  const shelf = await newShelf()
  const names: string[] = []
  for (const title of titles) names.push(await binned(shelf, await fullArticleOn(shelf, title)))
  return { shelf, names, bin: binFolder(shelf.library) }
}

describe('emptying the bin', () => {
  it('removes what was named, and nothing else', async () => {
    const { shelf, names, bin } = await withBin('甲', '乙', '丙')
    const kept = await fullArticleOn(shelf, '丁')
    const articles = folderContents(articlesFolder(shelf.library))
    expect(await emptyBin(shelf, names.slice(0, 2))).toEqual({ ok: true, value: { removed: 2 } })
    expect((await binOf(shelf)).map(({ title }) => title)).toEqual(['丙'])
    expect(Object.keys(folderContents(bin)).every((path) => path.startsWith(names[2] ?? '-'))).toBe(true)
    expect(folderContents(articlesFolder(shelf.library))).toEqual(articles)
    expect(articles).toHaveProperty([`${kept}/article.json`])
  })

  it('passes over what is not there, and over names that would lead elsewhere', async () => {
    const { shelf, names } = await withBin('甲')
    await fullArticleOn(shelf)
    const before = folderContents(shelf.library)
    for (const name of ['20160519-没有-abcd', '..', '../articles', '.', ''])
      expect(await emptyBin(shelf, [name]), name).toEqual({ ok: true, value: { removed: 0 } })
    expect(folderContents(shelf.library)).toEqual(before)
    expect(await emptyBin(shelf, [...names, ...names])).toEqual({ ok: true, value: { removed: 1 } })
  })

  it('says so where the disk refuses, and what is still there is listed', async () => {
    for (const refused of ['rename', 'remove']) {
      const { shelf, names } = await withBin('甲')
      const failing = reopened(shelf, faultyFileSystem(({ name }) => (name === refused ? 'EACCES' : null)).fs)
      expect(await emptyBin(failing, names)).toMatchObject({
        ok: false,
        error: { code: 'bin.notEmptied', kind: 'storage', detail: 'EACCES' },
      })
      expect((await binOf(shelf)).map(({ title }) => title)).toEqual(['甲'])
    }
    const { shelf, names } = await withBin('甲')
    rmSync(join(shelf.library, 'library.json'))
    expect(await emptyBin(shelf, names)).toMatchObject({ error: { code: 'bin.notEmptied' } })
  })

  it('leaves no half article to be restored, wherever it is killed, and the next emptying takes what is left', async () => {
    for (let at = 0; ; at += 1) {
      const { shelf, names, bin } = await withBin('甲')
      const whole = folderContents(bin)
      const disk = crashingFileSystem(at, 'kill')
      await emptyBin(reopened(shelf, disk.fs), names)
      const listed = await binOf(shelf)
      if (listed.length > 0) expect(folderContents(bin)).toEqual(whole)
      expect((await emptyBin(shelf, names)).ok).toBe(true)
      expect(folderContents(bin)).toEqual({})
      if (!disk.ended()) break
      expect(at).toBeLessThan(40)
    }
  })

  it('leaves alone what is not its own', async () => {
    const { shelf, names, bin } = await withBin('甲')
    mkdirSync(join(bin, '.gone-by'))
    writeFileSync(join(bin, '说明.txt'), '手工放的')
    await emptyBin(shelf, names)
    expect(Object.keys(folderContents(bin)).sort()).toEqual(['.gone-by', '说明.txt'].sort())
  })
})
