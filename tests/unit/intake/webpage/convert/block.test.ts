import { expect, it } from 'vitest'
import { isFigure, isText, pictureOf, picturesOf } from '../../../../../src/intake/webpage/convert/block.ts'
import { toBlocks } from '../../../../../src/intake/webpage/convert/toBlocks.ts'
import { readPage } from '../../../../../src/intake/webpage/tree/page.ts'

const blocks = (html: string) =>
  toBlocks(readPage(html, '').find('body')[0]!, { base: '', skip: () => false, lose: () => undefined })

it('tells lines of text and pictures from other blocks', () => {
  const all = blocks('<p>甲</p><h2>乙</h2><ul><li>丙</li></ul><img src="https://x.example/a.jpg"><p>丁</p>')
  expect(all.map(isText)).toEqual([true, true, false, false, true])
  expect(all.map(isFigure)).toEqual([false, false, false, true, false])
})

it('says where a picture is: on the network, or beside the page', () => {
  expect(blocks('<img src="https://x.example/a.jpg"><img src="./p_files/b.jpg"><p>甲</p>').map(pictureOf)).toEqual([
    { remote: 'https://x.example/a.jpg', asset: '' },
    { remote: '', asset: 'b.jpg' },
    { remote: '', asset: '' },
  ])
})

it('finds the pictures of a block however deep they stand', () => {
  const picture = (name: string) => `<img src="./p_files/${name}.jpg">`
  const all = blocks(
    `<figure><figure>${picture('a')}</figure><figure>${picture('b')}</figure></figure><ul><li>甲${picture('c')}</li></ul>${picture('d')}`,
  )
  expect(all.map(isFigure)).toEqual([true, false, true])
  expect(all.map((block) => picturesOf(block).map(({ asset }) => asset))).toEqual([
    ['a.jpg', 'b.jpg'],
    ['c.jpg'],
    ['d.jpg'],
  ])
})

it('makes nothing of attributes that are no words', () => {
  const [block] = blocks('<p>甲</p>')
  expect(pictureOf({ ...block!, node: { type: 'figure', attrs: { remote: 7, asset: null } } })).toEqual({
    remote: '',
    asset: '',
  })
})
