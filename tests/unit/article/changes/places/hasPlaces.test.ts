import { expect, it } from 'vitest'
import { hasPlaces } from '../../../../../src/article/changes/places/hasPlaces.ts'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import { formattingMark } from '../../../../helpers/formattedBody.ts'
import { framedBody, framedLine, framedList } from '../../../../helpers/framedBody.ts'

it('is whether a block says that it stood elsewhere', () => {
  expect(hasPlaces(framedBody('甲', framedList('乙')))).toBe(false)
  expect(hasPlaces(framedBody(framedList([framedLine('乙', { within: [], above: 0, below: 0 })])))).toBe(true)
  const restyled = formattingMark({ type: 'heading', attrs: { level: 2, align: 'start' } })
  expect(hasPlaces(framedBody(articleSchema.nodes.paragraph.create(null, null, [restyled])))).toBe(false)
})
