import { Transform } from '@tiptap/pm/transform'
import { expect, it } from 'vitest'
import { isFromTheEnd } from '../../../../src/article/changes/isFromTheEnd.ts'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'
import { formattedBody } from '../../../helpers/formattedBody.ts'

const put = (...places: number[]) => {
  const tr = new Transform(formattedBody('甲乙丙丁'))
  for (const at of places) tr.replaceWith(at, at + 1, articleSchema.text('新'))
  return tr
}

it('is replacing one place before the other from the end', () => {
  expect([put(4, 2), put(3), put()].map(({ steps }) => isFromTheEnd(steps))).toEqual([true, true, true])
})

it('is none where a place follows or touches the one before, or something else is done', () => {
  expect([put(2, 4), put(3, 2)].map(({ steps }) => isFromTheEnd(steps))).toEqual([false, false])
  expect(isFromTheEnd(put(4).addMark(1, 2, articleSchema.marks.bold.create()).steps)).toBe(false)
})
