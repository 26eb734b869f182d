import { Transform } from '@tiptap/pm/transform'
import { expect, it } from 'vitest'
import { hasPlaces } from '../../../../src/article/changes/places/hasPlaces.ts'
import { trackEdit } from '../../../../src/article/changes/trackEdit.ts'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'
import { framedBody, framedList } from '../../../helpers/framedBody.ts'

const { nodes } = articleSchema
const author = { id: 'change0001', by: '编辑甲', at: '2026-05-19T06:08:00.000Z' }

function track(before: ReturnType<typeof framedBody>, edit: (tr: Transform) => unknown) {
  const tr = new Transform(before)
  edit(tr)
  const made = trackEdit(tr.doc, before, tr.steps, author)
  for (const step of made.steps) tr.step(step)
  return { ...made, doc: tr.doc }
}

it('says what came and went, and what stands elsewhere', () => {
  const typed = track(framedBody('甲'), (tr) => tr.insert(1, articleSchema.text('新')))
  expect([typed.all, typed.tracked?.length, typed.ranges.length]).toEqual([true, 1, 1])
  const quoted = track(framedBody('甲', '乙'), (tr) => {
    tr.wrap(tr.doc.resolve(1).blockRange()!, [{ type: nodes.blockquote }])
  })
  expect([quoted.all, quoted.tracked, hasPlaces(quoted.doc)]).toEqual([true, [], true])
})

it('leaves a move be that would not go back exactly, and says so', () => {
  const deep = Array.from({ length: 70 }).reduce<ReturnType<typeof framedList>>(
    (inner) => nodes.blockquote.create(null, inner),
    framedList('甲'),
  )
  const made = track(framedBody(deep), (tr) => {
    const range = tr.doc.resolve(73).blockRange(tr.doc.resolve(73), (node) => node.type === nodes.blockquote)!
    tr.wrap(range, [{ type: nodes.callout }])
  })
  expect([made.all, hasPlaces(made.doc)]).toEqual([false, false])
})
