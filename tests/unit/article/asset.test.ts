import { describe, expect, it } from 'vitest'
import { isAssetName, mediaTypeOf } from '../../../src/article/asset.ts'

describe('the name of a file', () => {
  it.each(['W020180116412817190956.jpg', '照片 1（修）.JPG', "l'été#1%20+,;=&.png", '附件', '字'.repeat(60)])(
    'may be %s',
    (name) => {
      expect(isAssetName(name)).toBe(true)
    },
  )

  it.each([
    '',
    '.',
    '..',
    '.htaccess',
    'a/b.jpg',
    'a\\b.jpg',
    'C:1.jpg',
    'a?.jpg',
    'a*.jpg',
    'a|b',
    'a"b',
    '<a>',
    'a\u0000.jpg',
    'a\n.jpg',
    'a\u0085.jpg',
    '\u202egpj.exe',
    ' a.jpg',
    'a.jpg ',
    'a.jpg.',
    'a\ud800.jpg',
    'con',
    'CON.jpg',
    'lpt1.txt',
    'a'.repeat(121),
    '字'.repeat(80),
  ])('may not be %j', (name) => {
    expect(isAssetName(name)).toBe(false)
  })

  it('tells the media type', () => {
    expect(mediaTypeOf('a.b.JPG')).toBe('image/jpeg')
    expect(mediaTypeOf('a.pdf')).toBe('application/pdf')
    expect(mediaTypeOf('jpg.exe')).toBe('application/octet-stream')
    expect(mediaTypeOf('constructor')).toBe('application/octet-stream')
  })
})
