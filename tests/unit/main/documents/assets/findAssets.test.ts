import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Asset } from '../../../../../src/article/asset.ts'
import { findAssets } from '../../../../../main/documents/assets/findAssets.ts'
import { createShelf } from '../../../../../main/documents/shelf.ts'
import { articlePaths } from '../../../../../main/library/articlePaths.ts'
import { faultyFileSystem } from '../../../../doubles/faultyFileSystem.ts'
import { newArticleOn, newShelf } from '../../../../helpers/newShelf.ts'
import { pngBytes } from '../../../../helpers/pictureBytes.ts'

async function folderOfAssets() {
  const disk = faultyFileSystem(({ name, path }) => (name === 'readFile' && path.includes('locked') ? 'EACCES' : null))
  const shelf = await newShelf(disk.fs)
  const id = await newArticleOn(shelf)
  const { assets } = articlePaths(shelf.library, id)
  mkdirSync(assets)
  return { shelf: createShelf(disk.fs, shelf.clock, shelf.library), id, assets, calls: disk.calls }
}

const names = (assets: readonly Asset[]) => assets.map(({ name }) => name)

describe('findAssets', () => {
  it('finds the files a person laid there, and only what can be an asset', async () => {
    const { shelf, id, assets } = await folderOfAssets()
    for (const name of ['b.png', 'a.png', 'locked.png']) writeFileSync(join(assets, name), pngBytes(2, 2))
    for (const name of ['.hidden.png', 'page.html', 'drawing.svg', 'no picture.png'])
      writeFileSync(join(assets, name), '<')
    mkdirSync(join(assets, 'folder.png'))
    symlinkSync('/etc/passwd', join(assets, 'link.png'))
    const { kept, present } = await findAssets(shelf, id, [])
    expect(names(kept)).toEqual(['a.png', 'b.png'])
    expect(present).toEqual(kept)
  })

  it('reads no file whose record it has', async () => {
    const { shelf, id, assets, calls } = await folderOfAssets()
    writeFileSync(join(assets, 'a.png'), pngBytes(2, 2))
    const { kept } = await findAssets(shelf, id, [])
    const before = calls.filter(({ name }) => name === 'readFile').length
    expect((await findAssets(shelf, id, kept)).kept).toEqual(kept)
    expect(calls.filter(({ name }) => name === 'readFile')).toHaveLength(before)
  })

  it('keeps the record of what is missing, and the name it came with when the bytes come', async () => {
    const { shelf, id, assets } = await folderOfAssets()
    const named: Asset = {
      name: 'a.png',
      kind: 'picture',
      mediaType: 'image/png',
      size: null,
      sha256: null,
      originalName: '原.png',
    }
    const gone: Asset = { ...named, name: 'gone.png', size: 9, sha256: 'a1'.repeat(32), width: 1, height: 1 }
    writeFileSync(join(assets, 'a.png'), pngBytes(2, 2))
    const { kept, present } = await findAssets(shelf, id, [named, gone])
    expect(kept).toEqual([expect.objectContaining({ name: 'a.png', width: 2, originalName: '原.png' }), gone])
    expect(present[1]).toEqual({ ...named, name: 'gone.png' })
  })

  it('finds nothing where there is no folder', async () => {
    const shelf = await newShelf()
    expect(await findAssets(shelf, await newArticleOn(shelf), [])).toEqual({ kept: [], present: [] })
  })
})
