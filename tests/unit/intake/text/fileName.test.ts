import { describe, expect, it } from 'vitest'
import { isPictureName, publishedFileName } from '../../../../src/intake/text/fileName.ts'

describe('file names', () => {
  it('of published files are known by their form', () => {
    expect(publishedFileName('W020180116412817190956.jpg')).toBe('W020180116412817190956.jpg')
    expect(publishedFileName('./P020180116412817190956.docx')).toBe('P020180116412817190956.docx')
    for (const other of [
      'W0.jpg',
      'X020180116412817190956.jpg',
      '见 W020180116412817190956.jpg',
      '../W020180116412817190956.jpg',
    ]) {
      expect(publishedFileName(other)).toBeNull()
    }
  })

  it('of pictures are a whole line', () => {
    expect(['777.jpg', '图 1（修）.PNG'].every(isPictureName)).toBe(true)
    expect(['见图1.jpg。', 'a/b.jpg', '.jpg', 'jpg'].some(isPictureName)).toBe(false)
  })
})
