import { Transform } from '@tiptap/pm/transform'
import { expect, it } from 'vitest'
import { dropReturned } from '../../../../../src/article/changes/formatting/dropReturned.ts'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import { formatsInShort, formattedBody, formattingMark } from '../../../../helpers/formattedBody.ts'

const { marks, nodes } = articleSchema
const changed = new Transform(formattedBody('# 甲/*乙丙*'))
  .addNodeMark(0, formattingMark({ type: 'paragraph', attrs: { align: 'start', indent: 2 } }))
  .addMark(4, 6, formattingMark([])).doc

function after(edit: (tr: Transform) => unknown): string {
  const tr = new Transform(changed)
  edit(tr)
  dropReturned(tr, changed, [...tr.steps])
  return formatsInShort(tr.doc)
}

it('takes the change off words and blocks that have the format before it again, and off no others', () => {
  expect(after((tr) => tr.removeMark(4, 5, marks.bold.create()))).toBe('<># 甲/乙<*丙*>')
  expect(after((tr) => tr.setBlockType(1, 1, nodes.paragraph))).toBe('甲/<*乙丙*>')
  expect(after((tr) => tr.setBlockType(1, 1, nodes.heading, { level: 3 }))).toBe('<># 甲/<*乙丙*>')
  expect(after((tr) => tr.insert(1, articleSchema.text('新')))).toBe('<># 新甲/<*乙丙*>')
})
