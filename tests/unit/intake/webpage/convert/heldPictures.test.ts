import { describe, expect, it } from 'vitest'
import { heldPictures } from '../../../../../src/intake/webpage/convert/heldPictures.ts'
import { pngBytes } from '../../../../helpers/pictureBytes.ts'

const data = (bytes: Uint8Array) => `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`
const large = () => {
  const bytes = new Uint8Array(2000)
  bytes.set(pngBytes(4, 4))
  return bytes
}

describe('pictures that came with a page', () => {
  it('bear the name of their address, with the ending that their bytes have', () => {
    const held = heldPictures(() => pngBytes(2, 2))
    expect(held.take('https://x.example/img/%E6%A1%A5.jpg?x=1')).toBe('桥.png')
    expect(held.take('https://x.example/img/%E6%A1%A5.jpg?x=1')).toBe('桥.png')
    expect(held.shelf.pictures).toHaveLength(1)
  })

  it('within the page are taken, the dots that stand for one are not, nor what is none', () => {
    const held = heldPictures(() => null)
    expect(held.take(data(large()))).toBe('picture.png')
    expect(held.take(data(pngBytes(1, 1)))).toBeNull()
    expect(held.take('data:image/svg+xml;base64,PHN2Zz4=')).toBeNull()
    expect(held.take('data:text/html;base64,PHN2Zz4=')).toBeNull()
    expect(held.take(`data:image/png;base64,${Buffer.from(new Uint8Array(3000)).toString('base64')}`)).toBeNull()
  })

  it('whose bytes did not come along are none', () => {
    expect(heldPictures(() => null).take('https://x.example/a.jpg')).toBeNull()
  })
})
