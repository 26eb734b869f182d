import { describe, expect, it } from 'vitest'
import { addPictures, isPictureFile } from '../../../../../renderer/editor/figure/addPictures.ts'
import type { EditorHost } from '../../../../../renderer/editor/editorHost.ts'
import type { Asset } from '../../../../../src/article/asset.ts'

function hostThatTakes(taken: (name: string) => boolean) {
  const given: string[] = []
  const addAsset: EditorHost['addAsset'] = ({ name, bytes }) => {
    given.push(`${name}:${bytes.length}`)
    const asset: Asset = { name, kind: 'picture', mediaType: 'image/png', size: bytes.length, sha256: null }
    return Promise.resolve(taken(name) ? asset : null)
  }
  return { given, host: { addAsset } as EditorHost }
}

describe('addPictures', () => {
  it('gives the bytes in order and leaves out what was refused', async () => {
    const { given, host } = hostThatTakes((name) => name !== 'b.png')
    const files = ['a.png', 'b.png', 'c.png'].map((name, index) => new File(['x'.repeat(index + 1)], name))
    expect((await addPictures(files, host, () => true)).map(({ name }) => name)).toEqual(['a.png', 'c.png'])
    expect(given).toEqual(['a.png:1', 'b.png:2', 'c.png:3'])
  })

  it('gives no more once their article is gone', async () => {
    const { given, host } = hostThatTakes(() => true)
    const files = ['a.png', 'b.png'].map((name) => new File(['x'], name))
    expect(await addPictures(files, host, () => given.length === 0)).toEqual([])
    expect(given).toEqual(['a.png:1'])
  })
})

describe('isPictureFile', () => {
  it('takes JPEG, PNG, GIF and WebP; SVG can carry scripts and is no picture here', () => {
    const types = [
      'image/jpeg',
      'image/png',
      'image/gif',
      'image/webp',
      'image/svg+xml',
      'image/tiff',
      'text/plain',
      '',
    ]
    expect(types.map((type) => isPictureFile({ type }))).toEqual([true, true, true, true, false, false, false, false])
  })
})
