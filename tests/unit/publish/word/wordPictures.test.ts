import { expect, it } from 'vitest'
import type { Asset } from '../../../../src/article/asset.ts'
import { wordPictures } from '../../../../src/publish/word/wordPictures.ts'

it('names parts by number, in plain letters, and takes no file that is no picture', () => {
  const asset = (name: string, mediaType: string): Asset => ({
    name,
    kind: 'picture',
    mediaType,
    size: 1,
    sha256: null,
  })
  const found = wordPictures([
    asset('图 一#.png', 'image/png'),
    asset('x.bin', 'application/x'),
    asset('b.JPG', 'image/jpeg'),
  ])
  expect([...found].map(([name, { part }]) => [name, part])).toEqual([
    ['图 一#.png', 'media/image1.png'],
    ['b.JPG', 'media/image2.jpeg'],
  ])
})
