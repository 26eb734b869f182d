import { expect, it } from 'vitest'
import { articleSchema } from '../../../src/article/document/articleSchema.ts'
import { documentOf } from '../../../renderer/editor/documentOf.ts'
import { paragraphJson } from '../../../src/article/document/paragraphJson.ts'

it('is the stored form, and keeps the objects of what did not change', () => {
  const doc = articleSchema.nodeFromJSON({ type: 'doc', content: ['一', '二', '三'].map(paragraphJson) })
  const first = documentOf(doc)
  expect(first).toEqual(doc.toJSON())
  const changed = doc.replace(
    5,
    5,
    articleSchema.nodeFromJSON({ type: 'doc', content: [paragraphJson('x')] }).slice(1, 2),
  )
  const second = documentOf(changed)
  expect(second).toEqual(changed.toJSON())
  expect(second.content?.map((block, at) => block === first.content?.[at])).toEqual([true, false, true])
})
