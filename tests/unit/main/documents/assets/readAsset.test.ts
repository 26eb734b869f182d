import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { addAsset } from '../../../../../main/documents/assets/addAsset.ts'
import { readAsset } from '../../../../../main/documents/assets/readAsset.ts'
import type { Shelf } from '../../../../../main/documents/shelf.ts'
import { articlePaths } from '../../../../../main/library/articlePaths.ts'
import { newArticleOn, newShelf } from '../../../../helpers/newShelf.ts'
import { pngBytes } from '../../../../helpers/pictureBytes.ts'

let shelf: Shelf
let id: string
let assets: string

beforeEach(async () => {
  shelf = await newShelf()
  id = await newArticleOn(shelf)
  assets = articlePaths(shelf.library, id).assets
  await addAsset(shelf, id, '图.png', pngBytes(2, 2))
})

describe('readAsset', () => {
  it('gives the bytes and what they are', async () => {
    const asset = await readAsset(shelf, id, '图.png')
    expect(asset).toMatchObject({ ok: true, value: { mediaType: 'image/png' } })
    expect(asset.ok && new Uint8Array(asset.value.bytes)).toEqual(pngBytes(2, 2))
  })

  it('tells the type by the bytes: a page or a drawing is never called a picture', async () => {
    writeFileSync(join(assets, 'x.jpg'), '<svg><script>1</script></svg>')
    writeFileSync(join(assets, 'y.html'), '<script>1</script>')
    writeFileSync(join(assets, 'z.jpg'), pngBytes(2, 3))
    const typeOf = async (name: string) => {
      const asset = await readAsset(shelf, id, name)
      return asset.ok && asset.value.mediaType
    }
    expect(await typeOf('x.jpg')).toBe('application/octet-stream')
    expect(await typeOf('y.html')).toBe('application/octet-stream')
    expect(await typeOf('z.jpg')).toBe('image/png')
  })

  it.each([
    '..',
    '../article.json',
    '..\\article.json',
    '%2e%2e%2farticle.json',
    '%2e%2e/article.json',
    '/etc/passwd',
    'a/../图.png',
    '图.png\0',
    '.',
    '',
    '没有.png',
    'folder.png',
    'C:x.png',
  ])('refuses the name %j', async (name) => {
    mkdirSync(join(assets, 'folder.png'))
    expect(await readAsset(shelf, id, name)).toMatchObject({ error: { code: 'asset.notFound' } })
  })

  it.each(['..', '.', '', '../articles', '%2e%2e', '__proto__', '/'])('refuses the id %j', async (wrong) => {
    expect(await readAsset(shelf, wrong, '图.png')).toMatchObject({ error: { code: 'asset.notFound' } })
  })

  it('refuses links that lead out of the folder: of a file, of the assets folder, of the article', async () => {
    const neighbour = await newArticleOn(shelf)
    const outside = join(shelf.library, 'secret.png')
    writeFileSync(outside, pngBytes(1, 1))
    symlinkSync(outside, join(assets, 'link.png'))
    symlinkSync(join(articlePaths(shelf.library, neighbour).folder, 'article.json'), join(assets, 'other.png'))
    symlinkSync(assets, articlePaths(shelf.library, neighbour).assets)
    symlinkSync(articlePaths(shelf.library, id).folder, articlePaths(shelf.library, '20260101-链接-abcd').folder)
    const asked = [
      [id, 'link.png'],
      [id, 'other.png'],
      [neighbour, '图.png'],
      ['20260101-链接-abcd', '图.png'],
    ] as const
    for (const [article, name] of asked) {
      expect(await readAsset(shelf, article, name), name).toMatchObject({ error: { code: 'asset.notFound' } })
    }
  })

  it('refuses a sibling folder whose name begins alike', async () => {
    mkdirSync(`${assets}-other`)
    writeFileSync(join(`${assets}-other`, 'a.png'), pngBytes(1, 1))
    rmSync(assets, { recursive: true })
    symlinkSync(`${assets}-other`, assets)
    expect(await readAsset(shelf, id, 'a.png')).toMatchObject({ error: { code: 'asset.notFound' } })
  })
})
