import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addAsset } from '../../../../main/documents/assets/addAsset.ts'
import { nodeFileSystem } from '../../../../main/files/fileSystem.ts'
import { findClash } from '../../../../main/publish/findClash.ts'
import { writePublication } from '../../../../main/publish/writePublication.ts'
import { folderContents } from '../../../helpers/folderContents.ts'
import { newArticleOn, newShelf } from '../../../helpers/newShelf.ts'
import { pngBytes } from '../../../helpers/pictureBytes.ts'
import { tempFolder } from '../../../helpers/tempFolder.ts'

describe('findClash', () => {
  it('finds two files that a disk may take for one', async () => {
    const clash = (...paths: string[]) =>
      findClash(
        nodeFileSystem,
        tempFolder(),
        paths.map((path) => ({ path, data: '' })),
        new Set(),
      )
    expect(await clash('a.html', 'images/A.png', 'images/a.PNG')).toBe('images/a.PNG')
    expect(await clash('é.html', 'e\u0301.html')).toBe('e\u0301.html')
    expect(await clash('a.html', 'b.html')).toBeNull()
  })

  it('finds other bytes in the place of a picture, and lets the same bytes and texts pass', async () => {
    const folder = tempFolder()
    mkdirSync(join(folder, 'images'))
    writeFileSync(join(folder, 'images/a.png'), pngBytes(2, 2))
    writeFileSync(join(folder, 'a.html'), '旧')
    const clash = (data: Uint8Array) =>
      findClash(
        nodeFileSystem,
        folder,
        [
          { path: 'a.html', data: '新' },
          { path: 'images/a.png', data },
        ],
        new Set(['images/a.png']),
      )
    expect(await clash(pngBytes(2, 2))).toBeNull()
    expect(await clash(pngBytes(3, 3))).toBe('images/a.png')
  })
})

describe('writePublication', () => {
  it('does not write over the picture of another article, and may be done again for its own', async () => {
    const shelf = await newShelf()
    const ids = [
      await newArticleOn(shelf, { coverImage: '图.png' }),
      await newArticleOn(shelf, { coverImage: '图.png' }),
    ]
    for (const [index, id] of ids.entries()) await addAsset(shelf, id, '图.png', pngBytes(4 + index, 4))
    const out = tempFolder()
    expect((await writePublication(shelf, ids[0] ?? '', 'page', out)).ok).toBe(true)
    expect((await writePublication(shelf, ids[0] ?? '', 'page', out)).ok).toBe(true)
    const before = folderContents(out)
    expect(await writePublication(shelf, ids[1] ?? '', 'page', out)).toMatchObject({
      ok: false,
      error: { code: 'publish.clash', path: join(out, 'images/图.png') },
    })
    expect(folderContents(out)).toEqual(before)
  })
})
