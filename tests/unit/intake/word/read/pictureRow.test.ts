import { describe, expect, it } from 'vitest'
import type { NodeJson } from '../../../../../src/article/document/documentJson.ts'
import { pictureRow } from '../../../../../src/intake/word/read/pictureRow.ts'

const words = (text: string): NodeJson[] => (text === '' ? [] : [{ type: 'text', text }])
const figure = (asset: string, caption = ''): NodeJson => ({
  type: 'figure',
  attrs: { asset },
  ...(caption === '' ? {} : { content: words(caption) }),
})
const line = (text: string): NodeJson => ({ type: 'paragraph', attrs: { align: 'center' }, content: words(text) })
const [a, b] = [figure('a.png'), figure('b.png')]

describe('a table of pictures', () => {
  it('is one of a picture in each cell', () => {
    expect(pictureRow([[[figure('a.png', '甲')], [b]]])).toEqual([figure('a.png', '甲'), b])
  })

  it('may have a row of captions', () => {
    const read = pictureRow([
      [[a], [b]],
      [[line('甲')], [line('')]],
    ])
    expect(read).toEqual([figure('a.png', '甲'), b])
  })

  it.each<[string, NodeJson[][][]]>([
    ['one picture', [[[a]]]],
    ['five pictures', [[[a], [b], [a], [b], [a]]]],
    ['words beside a picture', [[[a, line('字')], [b]]]],
    ['a cell of words', [[[a], [line('字')]]]],
    ['an empty cell', [[[a], []]]],
    [
      'two rows of pictures',
      [
        [[a], [b]],
        [[b], [a]],
      ],
    ],
    ['fewer captions than pictures', [[[a], [b]], [[line('甲')]]]],
    [
      'a caption twice',
      [
        [[figure('a.png', '甲')], [b]],
        [[line('乙')], [line('丙')]],
      ],
    ],
    [
      'more than captions',
      [
        [[a], [b]],
        [[line('甲'), line('乙')], [line('丙')]],
      ],
    ],
    [
      'a third row',
      [
        [[a], [b]],
        [[line('甲')], [line('乙')]],
        [[line('丙')], [line('丁')]],
      ],
    ],
    ['nothing', []],
  ])('is no table with %s', (_what, rows) => {
    expect(pictureRow(rows)).toBeNull()
  })
})
