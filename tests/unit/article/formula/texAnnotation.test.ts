import { expect, it } from 'vitest'
import { texAnnotation } from '../../../../src/article/formula/texAnnotation.ts'

const annotation = (encoding: string) => ({ name: 'annotation', attributes: { encoding }, children: [' x '] })

it('is found beside the formula or within its semantics, to the letter', () => {
  const within = { name: 'semantics', attributes: {}, children: ['\n', annotation('LaTeX')] }
  for (const child of [annotation('application/x-tex'), within])
    expect(texAnnotation({ name: 'math', attributes: {}, children: [child] })).toBe(' x ')
})

it('is none where another language is told', () => {
  expect(texAnnotation({ name: 'math', attributes: {}, children: [annotation('StarMath 5.0'), 'x'] })).toBe(null)
})
