import { expect, it } from 'vitest'
import { marksHere } from '../../../../../renderer/editor/menu/marksHere.ts'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import { at, doc, p, selecting } from '../bodies.ts'

const { marks } = articleSchema
const link = marks.link.create({ href: 'https://example.com/', title: '' })
const body = doc(p('链接', {}, [link, marks.bold.create()]), p('平常'))

it('finds marks of a type in words and at their edges, once each', () => {
  for (const pos of [1, 2, 3]) expect(marksHere(at(body, pos), 'link')).toEqual([link])
  expect(marksHere(selecting(body, '平'), 'link')).toEqual([])
  expect(marksHere(at(body, 2), 'comment')).toEqual([])
})
