import { Transform } from '@tiptap/pm/transform'
import { expect, it } from 'vitest'
import { isFrameStep } from '../../../../../src/article/changes/places/isFrameStep.ts'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import { framedBody, framedLine, framedList, treeOf } from '../../../../helpers/framedBody.ts'

function made(body: ReturnType<typeof framedBody>, edit: (tr: Transform) => unknown) {
  const tr = new Transform(body)
  edit(tr)
  return [isFrameStep(tr.steps[0]!, () => body), treeOf(tr.doc)]
}

it('is one that joins or divides lists, quotations and boxes alone', () => {
  expect(made(framedBody(framedList('甲'), framedList('乙')), (tr) => tr.join(7))).toEqual([true, 'ul(li(甲) li(乙))'])
  const items = framedBody(framedList([framedLine('甲'), framedLine('乙')]))
  expect(made(items, (tr) => tr.split(5, 1))).toEqual([true, 'ul(li(甲) li(乙))'])
  expect(made(items, (tr) => tr.split(5, 2))).toEqual([true, 'ul(li(甲)) ul(li(乙))'])
})

it('is none where a paragraph, a word or a rule comes or goes, or a mark is set', () => {
  const body = framedBody(framedList('甲', '乙'), '丙丁')
  const rule = articleSchema.nodes.horizontalRule.create()
  const edits: readonly ((tr: Transform) => unknown)[] = [
    (tr) => tr.insert(3, articleSchema.text('新')),
    (tr) => tr.delete(3, 4),
    (tr) => tr.split(13),
    (tr) => tr.delete(4, 8),
    (tr) => tr.insert(12, rule),
    (tr) => tr.delete(1, 6),
    (tr) => tr.addMark(3, 4, articleSchema.marks.bold.create()),
    (tr) => tr.setNodeAttribute(2, 'indent', 0),
  ]
  expect(edits.map((edit) => made(body, edit)[0])).toEqual(edits.map(() => false))
})
