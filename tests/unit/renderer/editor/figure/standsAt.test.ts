import { expect, it } from 'vitest'
import { standsAt } from '../../../../../renderer/editor/figure/standsAt.ts'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import { p, table } from '../bodies.ts'

const putIn = articleSchema.marks.insertion.create({ id: 'abcdef', by: '甲', at: '2026-01-01T00:00:00.000Z' })
const caption = articleSchema.nodes.tableCaption.create()

it('a caption stands at the nearest block that is there to stay', () => {
  expect(standsAt(caption, [table(['格'])], 'table')).toBe(true)
  expect(standsAt(caption, [p('间'), table(['格'])], 'table')).toBe(false)
  expect(standsAt(caption, [p('间').mark([putIn]), table(['格'])], 'table')).toBe(true)
  expect(standsAt(caption, [table(['格']).mark([putIn])], 'table')).toBe(true)
  expect(standsAt(caption, [], 'table')).toBe(false)
})

it('one that was put in stands at what it came beside', () => {
  const mine = caption.mark([putIn])
  expect(standsAt(mine, [p('间').mark([putIn]), table(['格'])], 'table')).toBe(false)
  expect(standsAt(mine, [table(['格'])], 'table')).toBe(true)
})
