import { Transform } from '@tiptap/pm/transform'
import { expect, it } from 'vitest'
import { bodiesBefore } from '../../../../src/article/changes/bodiesBefore.ts'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'
import { formattedBody } from '../../../helpers/formattedBody.ts'

it('gives the body before each step', () => {
  const tr = new Transform(formattedBody('甲'))
  for (const text of ['乙', '丙', '丁']) tr.insert(1, articleSchema.text(text))
  const at = bodiesBefore(tr.steps, tr.docs[0]!)
  expect([0, 1, 2].map((index) => at(index).textContent)).toEqual(['甲', '乙甲', '丙乙甲'])
})

it('gives the body there was for steps that go on from the end', () => {
  const tr = new Transform(formattedBody('甲乙丙'))
  tr.insert(3, articleSchema.text('新')).insert(1, articleSchema.text('新'))
  const at = bodiesBefore(tr.steps, tr.docs[0]!)
  expect([0, 1].map(at)).toEqual([tr.docs[0], tr.docs[0]])
})
