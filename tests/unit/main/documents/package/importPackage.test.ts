import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { addAsset } from '../../../../../main/documents/assets/addAsset.ts'
import { keepCopy } from '../../../../../main/documents/keepCopy.ts'
import { importPackage } from '../../../../../main/documents/package/importPackage.ts'
import { readArticle } from '../../../../../main/documents/readArticle.ts'
import { createShelf, type Shelf } from '../../../../../main/documents/shelf.ts'
import { articlePaths, articlesFolder } from '../../../../../main/library/articlePaths.ts'
import { writePublication } from '../../../../../main/publish/writePublication.ts'
import { articleText } from '../../../../../src/article/articleText.ts'
import { faultyFileSystem } from '../../../../doubles/faultyFileSystem.ts'
import { folderContents } from '../../../../helpers/folderContents.ts'
import { newArticleOn, newShelf } from '../../../../helpers/newShelf.ts'
import { pngBytes } from '../../../../helpers/pictureBytes.ts'
import { tempFolder } from '../../../../helpers/tempFolder.ts'

async function packaged(): Promise<{ shelf: Shelf; id: string; zip: Uint8Array; path: string }> {
  const shelf = await newShelf()
  const id = await newArticleOn(shelf, { title: '打好基层党建', attachments: ['表.pdf'] }, '第一段。', '第二段。')
  await addAsset(shelf, id, '图 一.png', pngBytes(4, 4))
  await addAsset(shelf, id, '表.pdf', strToU8('%PDF-1.7'))
  await keepCopy(shelf, id, 'replaced', strToU8('{"旧":1}'))
  const out = tempFolder()
  const report = await writePublication(shelf, id, 'package', out)
  if (!report.ok) throw new Error(report.error.code)
  const path = join(out, `${id}.qingyang.zip`)
  return { shelf, id, path, zip: readFileSync(path) }
}

async function textOf(shelf: Shelf, id: string): Promise<string> {
  const read = await readArticle(shelf, id)
  if (!read.ok) throw new Error(read.error.code)
  return articleText(read.value.article)
}

describe('a package', () => {
  it('brings an article into another library, the same to the byte, with pictures and versions', async () => {
    const { shelf, id, zip } = await packaged()
    const other = await newShelf()
    expect(await importPackage(other, zip)).toEqual({ ok: true, value: { id, title: '打好基层党建', losses: [] } })
    expect(folderContents(articlePaths(other.library, id).folder)).toEqual(
      folderContents(articlePaths(shelf.library, id).folder),
    )
    expect(await textOf(other, id)).toBe(await textOf(shelf, id))
  })

  it('is the same from there', async () => {
    const { id, zip } = await packaged()
    const other = await newShelf()
    await importPackage(other, zip)
    const out = tempFolder()
    await writePublication(other, id, 'package', out)
    expect(readFileSync(join(out, `${id}.qingyang.zip`))).toEqual(zip)
  })

  it('does not take the place of an article that is there', async () => {
    const { shelf, id, zip, path } = await packaged()
    const before = folderContents(shelf.library)
    expect(await importPackage(shelf, zip, path)).toMatchObject({ ok: false, error: { code: 'package.exists', path } })
    expect(folderContents(shelf.library)).toEqual(before)
    expect(await textOf(shelf, id)).toContain('第一段。')
  })

  it('comes in whole or not at all, whichever call fails', async () => {
    const { zip } = await packaged()
    let failed = 0
    for (let call = 1; ; call += 1) {
      const shelf = await newShelf()
      const before = folderContents(shelf.library)
      let calls = 0
      const { fs } = faultyFileSystem(({ name }) => {
        if (name === 'stat' || name === 'remove') return null
        calls += 1
        return calls === call ? 'EIO' : null
      })
      const imported = await importPackage(createShelf(fs, shelf.clock, shelf.library), zip)
      if (calls < call) break
      if (imported.ok) continue
      failed += 1
      expect(folderContents(shelf.library)).toEqual(before)
    }
    expect(failed).toBeGreaterThan(10)
  })

  it('leaves nothing behind when it is refused', async () => {
    const shelf = await newShelf()
    const json = strToU8('{}')
    expect(await importPackage(shelf, zipSync({ 'article.json': json, '../x': json }))).toMatchObject({ ok: false })
    expect(readdirSync(articlesFolder(shelf.library))).toEqual([])
  })
})
