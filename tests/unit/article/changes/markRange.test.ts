import { Transform } from '@tiptap/pm/transform'
import { expect, it } from 'vitest'
import { markRange } from '../../../../src/article/changes/markRange.ts'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'
import { changedBody, changeMarkOf, inShort } from '../../../helpers/changedBody.ts'

function marked(short: string, sign: string, from: number, to: number): string {
  const tr = new Transform(changedBody(short))
  markRange(tr, from, to, changeMarkOf(sign, '编辑乙', 'change0002'))
  return inShort(tr.doc)
}

it('marks words and ends; what is put in is nobody’s deletion', () => {
  expect(marked('甲乙/丙丁', '-', 2, 6)).toBe('甲[-乙-]¶-/[-丙-]丁')
  expect(marked('甲[-乙-]丙', '+', 1, 4)).toBe('[+甲乙丙+]')
  expect(marked('甲[+乙+]', '-', 1, 3)).toBe('[-甲-][+-乙+-]')
})

it('marks a figure as a whole, and keeps the name of who deleted first', () => {
  const { doc, figure } = articleSchema.nodes
  const tr = new Transform(doc.create(null, figure.create(null, articleSchema.text('图注'))))
  markRange(tr, 0, tr.doc.content.size, changeMarkOf('-'))
  markRange(tr, 0, tr.doc.content.size, changeMarkOf('-', '编辑乙', 'change0002'))
  expect(tr.doc.firstChild?.marks.map(({ attrs }) => attrs.by as string)).toEqual(['编辑甲'])
  expect(tr.doc.firstChild?.firstChild?.marks).toEqual([])
})
