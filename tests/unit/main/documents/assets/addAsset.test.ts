import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { addAsset, MOST_ASSET_BYTES } from '../../../../../main/documents/assets/addAsset.ts'
import { createArticle } from '../../../../../main/documents/createArticle.ts'
import { openArticle } from '../../../../../main/documents/openArticle.ts'
import { saveArticle } from '../../../../../main/documents/saveArticle.ts'
import { createShelf, type Shelf } from '../../../../../main/documents/shelf.ts'
import { articlePaths, type ArticlePaths } from '../../../../../main/library/articlePaths.ts'
import { faultyFileSystem } from '../../../../doubles/faultyFileSystem.ts'
import { folderContents } from '../../../../helpers/folderContents.ts'
import { bodyOf, metadataOf, newArticleOn, newShelf } from '../../../../helpers/newShelf.ts'
import { gifBytes, jpegBytes, pngBytes } from '../../../../helpers/pictureBytes.ts'
import { wholeSave } from '../../../../helpers/wholeSave.ts'

let shelf: Shelf
let id: string
let paths: ArticlePaths

beforeEach(async () => {
  shelf = await newShelf()
  id = await newArticleOn(shelf)
  paths = articlePaths(shelf.library, id)
})

async function add(name: string, bytes: Uint8Array) {
  const asset = await addAsset(shelf, id, name, bytes)
  if (!asset.ok) throw new Error(asset.error.code)
  return asset.value
}

async function opened() {
  const article = await openArticle(shelf, id)
  if (!article.ok) throw new Error(article.error.code)
  return article.value
}

describe('addAsset', () => {
  it('keeps the bytes as they are under their own name, and measures them', async () => {
    const bytes = pngBytes(30, 20)
    expect(await add('图1.png', bytes)).toMatchObject({
      name: '图1.png',
      kind: 'picture',
      mediaType: 'image/png',
      size: bytes.byteLength,
      width: 30,
      height: 20,
    })
    expect(new Uint8Array(readFileSync(join(paths.assets, '图1.png')))).toEqual(bytes)
    expect(await add('图2.gif', gifBytes(5, 6))).toMatchObject({ mediaType: 'image/gif', width: 5, height: 6 })
    expect(await add('a.pdf', new TextEncoder().encode('%PDF-1.7'))).toMatchObject({
      kind: 'file',
      mediaType: 'application/pdf',
    })
  })

  it('measures a picture as it is shown: laid on its side by its orientation', async () => {
    expect(await add('a.jpg', jpegBytes(40, 30))).toMatchObject({ width: 40, height: 30 })
    expect(await add('b.jpg', jpegBytes(40, 30, 6))).toMatchObject({ width: 30, height: 40 })
    expect(await add('c.jpg', jpegBytes(40, 30, 3))).toMatchObject({ width: 40, height: 30 })
  })

  it('does not touch article.json, so the window’s next save is no conflict and takes the record up', async () => {
    const { etag } = await opened()
    const before = readFileSync(paths.file, 'utf8')
    const asset = await add('C:\\桌面\\图 1.PNG', pngBytes(3, 3))
    expect(readFileSync(paths.file, 'utf8')).toBe(before)
    expect(asset).toMatchObject({ name: '图 1.PNG', originalName: 'C:\\桌面\\图 1.PNG' })
    const saved = await saveArticle(
      shelf,
      wholeSave({
        id,
        metadata: metadataOf(),
        document: bodyOf(),
        etag,
      }),
    )
    expect(saved.ok).toBe(true)
    expect(JSON.parse(readFileSync(paths.file, 'utf8'))).toMatchObject({ assets: [asset] })
    expect((await opened()).article.assets).toEqual([asset])
  })

  it('finds the files of an assets folder by itself when nothing was saved since', async () => {
    const asset = await add('图.png', pngBytes(3, 4))
    const later = createShelf(shelf.fs, shelf.clock, shelf.library)
    const article = await openArticle(later, id)
    expect(article.ok && article.value.article.assets).toEqual([asset])
  })

  it('gives a manuscript’s picture its bytes, and shows one whose bytes went as missing without forgetting it', async () => {
    const named = { name: 'W020.png', kind: 'picture' }
    const created = await createArticle(shelf, { metadata: metadataOf(), document: bodyOf(), assets: [named] })
    id = created.ok ? created.value.id : ''
    expect((await opened()).article.assets[0]).toMatchObject({ name: 'W020.png', size: null })
    const asset = await add('W020.png', pngBytes(2, 2))
    const { etag, article } = await opened()
    expect(article.assets).toEqual([asset])
    await saveArticle(
      shelf,
      wholeSave({
        id,
        metadata: metadataOf(),
        document: bodyOf(),
        etag,
      }),
    )
    rmSync(articlePaths(shelf.library, id).assets, { recursive: true })
    expect((await opened()).article.assets).toEqual([
      { name: 'W020.png', kind: 'picture', mediaType: 'image/png', size: null, sha256: null },
    ])
    const raw = JSON.parse(readFileSync(articlePaths(shelf.library, id).file, 'utf8'))
    expect(raw.assets).toEqual([asset])
  })

  it('makes one asset of the same bytes, also when they come at once', async () => {
    const bytes = pngBytes(8, 8)
    const assets = await Promise.all(['a.png', 'b.png', 'c.png'].map((name) => add(name, bytes)))
    expect(new Set(assets.map(({ name }) => name))).toEqual(new Set(['a.png']))
    expect(Object.keys(folderContents(paths.assets))).toEqual(['a.png'])
  })

  it('never writes over another file: a taken name, in any case, gives way to the hash', async () => {
    mkdirSync(paths.assets)
    writeFileSync(join(paths.assets, '图.png'), 'mine')
    symlinkSync('/etc/passwd', join(paths.assets, 'link.png'))
    for (const name of ['图.png', '图.PNG', 'link.png']) {
      const asset = await add(name, pngBytes(9, 9, name.length + name.charCodeAt(2)))
      expect(asset.name, name).toBe(`${asset.sha256?.slice(0, 16)}.png`)
      expect(asset.originalName).toBe(name)
    }
    expect(readFileSync(join(paths.assets, '图.png'), 'utf8')).toBe('mine')
  })

  it.each([
    ['..', 'png'],
    ['../../x.png', 'x.png'],
    ['%2e%2e%2fx.png', '%2e%2e%2fx.png'],
    ['a\0.png', 'png'],
    ['.hidden.png', 'png'],
    ['con.png', 'png'],
    ['a.jpg', 'png'],
    ['没有结尾', 'png'],
    ['x'.repeat(200) + '.png', 'png'],
  ])('keeps %j inside the folder, its ending telling the truth', async (name, kept) => {
    const asset = await add(name, pngBytes(4, 4))
    expect(asset.name).toBe(kept === 'png' ? `${asset.sha256?.slice(0, 16)}.png` : kept)
    expect(Object.keys(folderContents(paths.assets))).toEqual([asset.name])
  })

  it.each([
    ['a drawing', 'a.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'],
    ['a page', 'a.html', '<p>'],
    ['a program', 'a.exe', 'MZ'],
    ['a picture that is none', 'a.png', 'not a picture'],
    ['a drawing called a picture', 'a.jpg', '<svg></svg>'],
    ['a picture cut off', 'a.png', '\u0089PNG\r\n\u001a\n'],
    ['nothing', 'a.png', ''],
  ])('refuses %s', async (_, name, text) => {
    const before = folderContents(shelf.library)
    expect(await addAsset(shelf, id, name, Buffer.from(text, 'latin1'))).toMatchObject({
      error: { code: 'asset.notPicture' },
    })
    expect(folderContents(shelf.library)).toEqual(before)
  })

  it('refuses more than 50 MB, an article that is not there, and leaves nothing on a full disk', async () => {
    const before = folderContents(shelf.library)
    expect(await addAsset(shelf, id, 'a.pdf', new Uint8Array(MOST_ASSET_BYTES + 1))).toMatchObject({
      error: { code: 'asset.tooLarge' },
    })
    expect(await addAsset(shelf, '20260101-没有-abcd', 'a.png', pngBytes(2, 2))).toMatchObject({
      error: { code: 'article.notFound' },
    })
    const { fs } = faultyFileSystem(({ name }) => (name === 'file.writeFile' ? 'ENOSPC' : null))
    const tight = createShelf(fs, shelf.clock, shelf.library)
    expect(await addAsset(tight, id, 'a.png', pngBytes(2, 2))).toMatchObject({ error: { code: 'storage.noSpace' } })
    expect(folderContents(shelf.library)).toEqual({
      ...before,
      [paths.assets.slice(shelf.library.length + 1)]: '<folder>',
    })
  })
})
