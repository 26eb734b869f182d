import { Fragment, Slice } from '@tiptap/pm/model'
import { Transform } from '@tiptap/pm/transform'
import { describe, expect, it } from 'vitest'
import { decidedBody } from '../../../../src/article/changes/decidedBody.ts'
import { hasPlaces } from '../../../../src/article/changes/places/hasPlaces.ts'
import { trackEdit } from '../../../../src/article/changes/trackEdit.ts'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'
import { framedBody, framedList } from '../../../helpers/framedBody.ts'
import { doc, list, p, table } from '../../renderer/editor/bodies.ts'

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

describe('what is put in the place of something that a caption hangs on', () => {
  const text = (words: string) => articleSchema.text(words)
  const caption = nodes.groupCaption.create(null, text('左甲右乙'))
  const picture = nodes.figure.create()

  it.each([
    ['a 组图', [nodes.figureGroup.create(null, [picture, picture]), caption], 0],
    ['the caption of a table', [nodes.tableCaption.create(null, text('表一')), table(['格'])], 0],
  ])('stands before %s, so that the caption stays one', (_what, blocks, from) => {
    const before = doc(...blocks, p('后'))
    const made = track(before, (tr) => tr.replaceWith(from, blocks[0]!.nodeSize, p('新')))
    expect(made.all).toBe(true)
    expect(made.doc.child(0).textContent).toBe('新')
    expect(made.doc.children.slice(1, 3).map(({ type }) => type)).toEqual(blocks.map(({ type }) => type))
    expect(made.tracked).toEqual([{ from: 0, to: 3 + blocks[0]!.nodeSize, putFrom: 0, putTo: 3 }])
    expect(String(decidedBody(made.doc, 'reject'))).toBe(String(before))
    expect(String(decidedBody(made.doc, 'accept'))).toBe(String(doc(p('新'), blocks[1]!, p('后'))))
  })
})

it('a rule behind a line of one’s own that takes the place of the last one leaves that line put in', () => {
  const insertion = articleSchema.marks.insertion.create(author)
  const deletion = articleSchema.marks.deletion.create(author)
  const own = p('社会', {}, [insertion]).mark([insertion])
  const before = doc(p('一'), p('结尾', {}, [deletion]).mark([deletion]), own)
  const end = before.content.size
  const made = track(before, (tr) =>
    tr.replace(
      end - 1,
      end,
      new Slice(Fragment.from([own.copy(Fragment.empty), nodes.horizontalRule.create(), p()]), 1, 0),
    ),
  )
  expect(made.all).toBe(true)
  expect(String(decidedBody(made.doc, 'reject'))).toBe('doc(paragraph("一"), paragraph("结尾"))')
})

it('an edit beyond a line that a rejection does not take back to the letter is said', () => {
  const insertion = articleSchema.marks.insertion.create(author)
  const own = p('新', {}, [insertion]).mark([insertion])
  const before = doc(list([p('一'), own], [p('二')]))
  const join = before.content.size - 6
  const made = track(before, (tr) => tr.delete(join - 2, join + 2))
  expect(String(made.doc)).not.toContain('listItem(paragraph("二"))')
  expect(made.all).toBe(decidedBody(made.doc, 'reject').eq(decidedBody(before, 'reject')))
  expect(made.all).toBe(false)
})
