import { EditorState, AllSelection } from '@tiptap/pm/state'
import { expect, it } from 'vitest'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import { holdsCaptions, takesList, takesStyle, takesWrap } from '../../../../../renderer/editor/blocks/takesBlocks.ts'
import { doc, fig, h, holding, list, p, selecting, table } from '../bodies.ts'

const caption = articleSchema.nodes.tableCaption.create(null, articleSchema.text('表题'))
const body = doc(
  p('前'),
  fig({}, '图注'),
  h(2, '题'),
  caption,
  table(['格']),
  list([p('项'), fig({}, '项图')]),
  p('后'),
)
const reads = (state: EditorState) => ({
  style: takesStyle(state),
  wrap: takesWrap(state),
  list: takesList(state),
  captions: holdsCaptions(state),
})

it.each([
  ['words', selecting(body, '前'), { style: true, wrap: true, list: true, captions: false }],
  ['a cell', selecting(body, '格'), { style: true, wrap: true, list: true, captions: false }],
  ['the caption of a picture', selecting(body, '图注'), { style: false, wrap: false, list: false, captions: true }],
  ['the caption of a table', selecting(body, '表题'), { style: false, wrap: false, list: false, captions: true }],
  ['a picture', holding(body, 3), { style: false, wrap: true, list: false, captions: true }],
  // A picture alone is no item; after a paragraph it is part of one.
  ['a picture into words', selecting(body, '注', '题'), { style: true, wrap: true, list: false, captions: true }],
  ['words into a picture', selecting(body, '前', '图'), { style: true, wrap: true, list: true, captions: true }],
  ['words up to a table', selecting(body, '题', '表'), { style: true, wrap: false, list: false, captions: true }],
  ['an item with a picture', selecting(body, '项', '项图'), { style: true, wrap: true, list: true, captions: true }],
])('%s', (_what, state, expected) => {
  expect(reads(state)).toEqual(expected)
})

it('a table that is taken with its caption is taken whole', () => {
  const whole = doc(caption, table(['格']))
  const all = EditorState.create({ doc: whole, selection: new AllSelection(whole) })
  expect(takesWrap(all)).toBe(true)
  expect(takesWrap(holding(whole, caption.nodeSize))).toBe(false)
})
