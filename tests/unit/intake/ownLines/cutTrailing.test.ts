import { expect, it } from 'vitest'
import { cutTrailing } from '../../../../src/intake/ownLines/cutTrailing.ts'

it('takes the words off the end, over marks, with the space before them', () => {
  const block = {
    type: 'paragraph',
    content: [
      { type: 'text', text: '路修好了。 （作者' },
      { type: 'text', text: '单位：青溪大学）', marks: [{ type: 'bold' }] },
    ],
  }
  expect(cutTrailing(block, '（作者单位：青溪大学）')).toEqual({
    type: 'paragraph',
    content: [{ type: 'text', text: '路修好了。' }],
  })
})
