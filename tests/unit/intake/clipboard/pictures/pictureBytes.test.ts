import { describe, expect, it } from 'vitest'
import { pictureBytes } from '../../../../../src/intake/clipboard/pictures/pictureBytes.ts'

describe('pictureBytes', () => {
  it('gives the bytes and the ending', () => {
    expect(pictureBytes('data:image/jpeg;base64,/9j/ 2Q==')).toEqual({
      bytes: Uint8Array.of(255, 216, 255, 217),
      ending: 'jpg',
    })
  })

  it('decodes as Node does, for every length', () => {
    const all = Uint8Array.from({ length: 257 }, (_, at) => (at * 7) % 256)
    for (let length = 1; length < 257; length += 5) {
      const text = Buffer.from(all.subarray(0, length)).toString('base64')
      expect(pictureBytes(`data:image/png;base64,${text}`)?.bytes).toEqual(all.slice(0, length))
    }
  })

  it.each([
    'data:image/svg+xml;base64,PHN2Zz4=',
    'data:text/html;base64,PGI+',
    'data:image/png,abc',
    'data:image/png;base64,=a=',
    'data:image/png;base64,',
    'data:image/png;base64,汉',
    'https://a.cn/1.png',
    '',
  ])('takes no %s', (address) => {
    expect(pictureBytes(address)).toBeNull()
  })
})
