import { expect, it } from 'vitest'
import type { NodeJson } from '../../../../src/article/document/documentJson.ts'
import { seenColours } from '../../../../src/publish/markup/seenColours.ts'

const red = { type: 'colour', attrs: { name: 'red' } }
const bold = { type: 'bold' }
const text = (words: string, ...marks: NodeJson['marks'] & object): NodeJson => ({ type: 'text', text: words, marks })

it('takes the colour of what nobody sees, and leaves it within words of the same colour', () => {
  const alone: NodeJson[] = [text('甲', bold), { type: 'hardBreak', marks: [red, bold] }, text(' ', red)]
  expect(seenColours(alone)).toEqual([text('甲', bold), { type: 'hardBreak', marks: [bold] }, text(' ')])
  const within: NodeJson[] = [text('甲', red), { type: 'hardBreak', marks: [red] }, text('乙', red)]
  expect(seenColours(within)).toEqual(within)
})

it('gives the same nodes where there is nothing to take', () => {
  const nodes = [text('甲', red)]
  expect(seenColours(nodes)).toBe(nodes)
})
