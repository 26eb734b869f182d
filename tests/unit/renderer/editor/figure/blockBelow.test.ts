import { expect, it } from 'vitest'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import { blockBelow } from '../../../../../renderer/editor/figure/blockBelow.ts'
import { doc, fig, group, holding, p, selecting, table } from '../bodies.ts'

const caption = articleSchema.nodes.tableCaption.create(null, articleSchema.text('表题'))
const [one, cells] = [fig({}, '图注'), table(['格'])]
const pair = group(fig({}, '注乙'), fig({}, '注丙'))
const body = doc(one, pair, caption, cells, caption, p('后'))
const [first, second, third] = [one.nodeSize, one.nodeSize + pair.nodeSize, one.nodeSize + pair.nodeSize + 4]

it.each([
  ['a caption', selecting(body, '注'), first],
  ['a selected picture', holding(body, 0), first],
  ['the caption of a picture of a group', selecting(body, '注乙'), second],
  ['a selected picture of a group', holding(body, first + 1), second],
  ['a selected group', holding(body, first), second],
  ['the caption of a table', selecting(body, '表题'), third + cells.nodeSize],
  ['words', selecting(body, '后'), null],
  ['a cell', selecting(body, '格'), null],
])('from %s', (_where, state, expected) => {
  expect(blockBelow(state)).toBe(expected)
})

it('goes below the caption itself where no table follows', () => {
  expect(blockBelow(selecting(doc(caption, p('后')), '表题'))).toBe(4)
})
