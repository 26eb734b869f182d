import { describe, expect, it } from 'vitest'
import { readPicture } from '../../../../../src/intake/webpage/convert/readPicture.ts'
import { readPage } from '../../../../../src/intake/webpage/tree/page.ts'

const read = (attributes: string, base = '') => readPicture(readPage(`<img ${attributes}>`, '').find('img')[0]!, base)

describe('readPicture', () => {
  it.each([
    ['src="https://x.example/a.jpg" alt="桥"', { remote: 'https://x.example/a.jpg', asset: '', alt: '桥' }],
    [
      'src="data:image/gif;base64,R0" data-src="https://x.example/a.jpg"',
      { remote: 'https://x.example/a.jpg', asset: '', alt: '' },
    ],
    [
      'src="/img/blank.gif" data-original="//x.example/a.jpg"',
      { remote: 'https://x.example/a.jpg', asset: '', alt: '' },
    ],
    ['src="./W020210706331.jpg" oldsrc="W020210706331.jpg"', { remote: '', asset: 'W020210706331.jpg', alt: '' }],
    ['src="./page_files/a%20b.jpg"', { remote: '', asset: 'a b.jpg', alt: '' }],
    ['src="file:///C:/Temp/msohtmlclip1/01/clip_image001.png"', { remote: '', asset: 'clip_image001.png', alt: '' }],
  ])('%s', (attributes, picture) => {
    expect(read(attributes)).toEqual(picture)
  })

  it('makes relative addresses whole with the page’s own', () => {
    expect(read('src="a.jpg"', 'https://x.example/n/1.html')?.remote).toBe('https://x.example/n/a.jpg')
  })

  it.each([
    '',
    'src=""',
    'src="a.gif" width="1" height="1"',
    'src="a.png" style="width:16px;height:16px"',
    'src="data:image/png;base64,AA"',
    'src="javascript:x"',
    'src="../"',
  ])('takes %s for no picture', (attributes) => {
    expect(read(attributes)).toBeNull()
  })
})
