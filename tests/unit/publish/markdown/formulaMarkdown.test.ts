import { expect, it } from 'vitest'
import { formulaMarkdown } from '../../../../src/publish/markdown/formulaMarkdown.ts'

it('stands between dollar signs on one line, its own escaped', () => {
  expect(formulaMarkdown(' a\n + b ', false)).toBe('$a + b$')
  expect(formulaMarkdown('\\$5 $', true)).toBe('$$\\$5 \\$$$')
})
