import { Transform } from '@tiptap/pm/transform'
import { expect, it } from 'vitest'
import { decidedBody } from '../../../../../src/article/changes/decidedBody.ts'
import { trackReplaced } from '../../../../../src/article/changes/tables/trackReplaced.ts'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import { changeMarkOf, inShort } from '../../../../helpers/changedBody.ts'
import { linedBody, linesOf } from '../../../../helpers/linedTable.ts'
import { lineAuthor } from '../../../../helpers/lineEdit.ts'

const { nodes } = articleSchema

it('what stood there is struck before what stands there now; either decision gives its cell', () => {
  const [was, now] = [linedBody('甲|乙'), linedBody('新|乙')]
  const tr = new Transform(now)
  trackReplaced(tr, { was: { node: was.nodeAt(5)!, pos: 5 }, now: { node: now.nodeAt(5)!, pos: 5 } }, lineAuthor)
  tr.doc.check()
  expect(inShort(tr.doc)).toBe('前/[-甲-]¶-/[+新+]¶+/乙')
  expect(linesOf(decidedBody(tr.doc, 'accept'))).toEqual(['新|乙'])
  expect(decidedBody(tr.doc, 'reject').eq(was)).toBe(true)
})

it('words that this person had put in go for good, and a header that is none now was one', () => {
  const own = articleSchema.text('己', [changeMarkOf('+', lineAuthor.by)])
  const line = nodes.paragraph.create(null, [articleSchema.text('甲'), own])
  const was = nodes.tableHeader.create(null, line)
  const now = linedBody('新')
  const tr = new Transform(now)
  trackReplaced(tr, { was: { node: was, pos: 5 }, now: { node: now.nodeAt(5)!, pos: 5 } }, lineAuthor)
  expect(inShort(tr.doc)).toBe('前/[-甲-]¶-/[+新+]¶+')
  const cell = decidedBody(tr.doc, 'reject').nodeAt(5)!
  expect([cell.type.name, cell.textContent]).toEqual(['tableHeader', '甲'])
})
