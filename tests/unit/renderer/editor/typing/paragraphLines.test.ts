import { expect, it } from 'vitest'
import { paragraphLines } from '../../../../../renderer/editor/typing/paragraphLines.ts'
import type { DocumentJson } from '../../../../../src/article/document/documentJson.ts'

const body = (...lengths: number[]): DocumentJson => ({
  type: 'doc',
  content: lengths.map((length) => ({
    type: 'paragraph',
    ...(length === 0 ? {} : { content: [{ type: 'text', text: '字'.repeat(length) }] }),
  })),
})

it.each([
  [[0], 1],
  [[38], 1],
  [[39], 2],
  [[38, 114], 2],
  [[0, 0, 380], 4],
])('paragraphs of %j characters have %d lines in the mean', (lengths, lines) => {
  expect(paragraphLines(body(...lengths))).toBe(lines)
})

it('counts paragraphs alone, a line break or a note as a character, and is 1 where there are none', () => {
  expect(paragraphLines({ type: 'doc' })).toBe(1)
  expect(paragraphLines({ type: 'doc', content: [{ type: 'heading', content: [{ type: 'text', text: '题' }] }] })).toBe(
    1,
  )
  const broken = { type: 'paragraph', content: [{ type: 'text', text: '字'.repeat(38) }, { type: 'hardBreak' }] }
  expect(paragraphLines({ type: 'doc', content: [broken] })).toBe(2)
})

it('tells the mean of a long body from paragraphs all over it, also where short and long ones take turns', () => {
  const turns = Array.from({ length: 1_600 }, (_, n) => (n % 2 === 0 ? 38 : 380))
  expect(Math.abs(paragraphLines(body(...turns)) - 5.5)).toBeLessThan(0.4)
  const growing = Array.from({ length: 2_000 }, (_, n) => (n < 1_000 ? 38 : 190))
  expect(Math.abs(paragraphLines(body(...growing)) - 3)).toBeLessThan(0.3)
})
