import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { describeAsset } from '../../../../../main/documents/assets/describeAsset.ts'
import { gifBytes, jpegBytes, pngBytes } from '../../../../helpers/pictureBytes.ts'

describe('describeAsset', () => {
  it('believes the bytes, not the name', () => {
    const bytes = gifBytes(7, 8)
    expect(describeAsset('a.jpg', bytes)).toEqual({
      name: 'a.jpg',
      kind: 'picture',
      mediaType: 'image/gif',
      size: bytes.byteLength,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      width: 7,
      height: 8,
    })
    expect(describeAsset('a.pdf', pngBytes(2, 3))).toMatchObject({ kind: 'picture', mediaType: 'image/png' })
  })

  it.each([
    [1, 40, 30],
    [4, 40, 30],
    [5, 30, 40],
    [8, 30, 40],
  ])('an orientation of %i shows it as %i × %i', (orientation, width, height) => {
    expect(describeAsset('a.jpg', jpegBytes(40, 30, orientation))).toMatchObject({ width, height })
  })

  it('takes files of kinds it knows, and no others', () => {
    const text = new TextEncoder().encode('x')
    expect(describeAsset('表.xlsx', text)).toMatchObject({ kind: 'file' })
    for (const name of ['a.svg', 'a.html', 'a', 'a.exe', 'a.png', 'a.js'])
      expect(describeAsset(name, text), name).toBeNull()
  })

  it('takes no picture without a size', () => {
    expect(describeAsset('a.png', pngBytes(2, 2).subarray(0, 12))).toBeNull()
    expect(describeAsset('a.gif', gifBytes(0, 5))).toBeNull()
  })
})
