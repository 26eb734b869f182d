import { Transform } from '@tiptap/pm/transform'
import { expect, it } from 'vitest'
import { formattedPlaces } from '../../../../../src/article/changes/formatting/formattedPlaces.ts'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import { changeMarkOf } from '../../../../helpers/changedBody.ts'
import { formattedBody } from '../../../../helpers/formattedBody.ts'

const { marks, nodes } = articleSchema
const places = (edit: (tr: Transform) => unknown) => {
  const body = formattedBody('甲乙丙/丁戊')
  const tr = new Transform(body)
  edit(tr)
  return formattedPlaces(tr.steps, body)
}

it('is none for what only comes and goes, is said, or marks a change', () => {
  expect(places((tr) => tr.insert(2, articleSchema.text('新')).delete(1, 2).split(3))).toBeNull()
  expect(
    places((tr) => tr.addMark(1, 3, marks.comment.create({ id: 'abcdef' })).addMark(1, 3, changeMarkOf('-'))),
  ).toBeNull()
  expect(places((tr) => tr.setNodeAttribute(0, 'bookmark', '此处').addNodeMark(0, changeMarkOf('+')))).toBeNull()
})

it('tells where marks and kinds were set, as it stands after the rest', () => {
  expect(places((tr) => tr.addMark(2, 4, marks.bold.create()).insert(1, articleSchema.text('新')))).toEqual({
    words: [{ from: 3, to: 5 }],
    blocks: [],
    moved: false,
  })
  expect(
    places((tr) =>
      tr.setBlockType(6, 6, nodes.heading).setNodeAttribute(5, 'align', 'end').insert(1, articleSchema.text('新')),
    ),
  ).toEqual({ words: [], blocks: [6], moved: false })
})

it('tells that blocks were put into others', () => {
  const wrapped = places((tr) => {
    const range = tr.doc.resolve(1).blockRange()!
    tr.wrap(range, [{ type: nodes.blockquote }])
  })
  expect(wrapped).toEqual({ words: [], blocks: [], moved: true })
})
