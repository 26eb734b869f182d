import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { keepPictures } from '../../../../../main/documents/assets/keepPictures.ts'
import { articlePaths } from '../../../../../main/library/articlePaths.ts'
import { newArticleOn, newShelf } from '../../../../helpers/newShelf.ts'
import { pngBytes } from '../../../../helpers/pictureBytes.ts'

it('keeps what is a picture under its name, and tells what is none', async () => {
  const shelf = await newShelf()
  const id = await newArticleOn(shelf)
  const losses = await keepPictures(shelf, id, [
    { name: 'image1.png', bytes: pngBytes(2, 2) },
    { name: 'image2.svg', bytes: new TextEncoder().encode('<svg onload="alert(1)"/>') },
    { name: 'image3.png', bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10) },
  ])
  expect(losses.map(({ kind, what }) => [kind, what.split('：')[0]])).toEqual([
    ['badPicture', 'image2.svg'],
    ['badPicture', 'image3.png'],
  ])
  const { assets } = articlePaths(shelf.library, id)
  expect(readdirSync(assets)).toEqual(['image1.png'])
})
