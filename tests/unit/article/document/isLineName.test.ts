import { expect, it } from 'vitest'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'
import { isLineName } from '../../../../src/article/document/isLineName.ts'

it('knows the very blocks of the schema that hold words', () => {
  const names = Object.values(articleSchema.nodes).filter(({ isTextblock }) => isTextblock)
  expect(names.length).toBeGreaterThan(3)
  for (const type of Object.values(articleSchema.nodes))
    expect([type.name, isLineName(type.name)]).toEqual([type.name, type.isTextblock])
  expect(isLineName('footnoteOf')).toBe(false)
})
