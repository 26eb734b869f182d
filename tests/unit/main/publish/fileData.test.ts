import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { addAsset } from '../../../../main/documents/assets/addAsset.ts'
import { fileData } from '../../../../main/publish/fileData.ts'
import { newArticleOn, newShelf } from '../../../helpers/newShelf.ts'
import { pngBytes } from '../../../helpers/pictureBytes.ts'

describe('fileData', () => {
  it('packs texts and the bytes of assets', async () => {
    const shelf = await newShelf()
    const id = await newArticleOn(shelf)
    await addAsset(shelf, id, '图.png', pngBytes(4, 4))
    const entries = [
      { path: 'a.xml', kind: 'text', text: '清样' },
      { path: 'W0.png', kind: 'asset', asset: '图.png', size: 1 },
    ] as const
    const data = await fileData(shelf, id, {
      path: 'a.zip',
      kind: 'archive',
      entries,
      moment: '2016-05-19T05:00:00.000Z',
    })
    if (!data.ok) throw new Error(data.error.code)
    const unpacked = unzipSync(data.value)
    expect(new TextDecoder().decode(unpacked['a.xml'])).toBe('清样')
    expect(unpacked['W0.png']).toEqual(pngBytes(4, 4))
  })

  it('names the asset that is gone', async () => {
    const shelf = await newShelf()
    const id = await newArticleOn(shelf)
    const entry = { path: 'W0.png', kind: 'asset', asset: '没有.png', size: 1 } as const
    for (const file of [entry, { path: 'a.zip', kind: 'archive', entries: [entry], moment: '' } as const])
      expect(await fileData(shelf, id, file)).toMatchObject({ error: { code: 'asset.notFound', path: '没有.png' } })
  })
})
