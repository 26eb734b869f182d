import { expect, it } from 'vitest'
import { isTemplateName } from '../../../../src/publish/template/templateName.ts'

it.each([
  ['page.liquid', true],
  ['专题_2026-1.liquid', true],
  ['page', false],
  ['page.html', false],
  ['../page.liquid', false],
  ['a/b.liquid', false],
  ['.liquid', false],
  ['-a.liquid', false],
  ['a b.liquid', false],
  ['page.liquid\n', false],
])('%j is a template’s name: %s', (name, is) => {
  expect(isTemplateName(name)).toBe(is)
})
