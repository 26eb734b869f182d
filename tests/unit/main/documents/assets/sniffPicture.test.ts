import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sniffPicture } from '../../../../../main/documents/assets/sniffPicture.ts'
import { gifBytes, jpegBytes, pngBytes } from '../../../../helpers/pictureBytes.ts'

describe('sniffPicture', () => {
  it.each([
    ['png', pngBytes(1, 1)],
    ['gif', gifBytes(1, 1)],
    ['jpg', jpegBytes(1, 1)],
    ['webp', Buffer.from('RIFF\u0010\0\0\0WEBPVP8 ', 'latin1')],
  ])('knows %s', (ending, bytes) => {
    expect(sniffPicture(bytes)).toBe(ending)
  })

  it('takes no text for a picture', () => {
    fc.assert(fc.property(fc.string(), (text) => sniffPicture(new TextEncoder().encode(`<${text}`)) === null))
    for (const text of ['RIFF0000WAVE', 'GIF88a', '', '\u0089PNG']) {
      expect(sniffPicture(Buffer.from(text, 'latin1'))).toBeNull()
    }
  })
})
