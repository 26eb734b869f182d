import { expect, it } from 'vitest'
import { LONGEST_FOOTNOTE } from '../../../../../src/article/document/nodes/footnote.ts'
import { notePieces } from '../../../../../src/intake/word/read/notePieces.ts'

it('leaves what a footnote can hold in one piece', () => {
  expect(notePieces('')).toEqual([''])
  expect(notePieces('长'.repeat(LONGEST_FOOTNOTE))).toHaveLength(1)
})

it('loses no sign and cuts none in two', () => {
  const words = `甲${'𠀀'.repeat(LONGEST_FOOTNOTE)}`
  const pieces = notePieces(words)
  expect(pieces).toHaveLength(3)
  expect(pieces.join('')).toBe(words)
  for (const piece of pieces) {
    expect(piece.length).toBeLessThanOrEqual(LONGEST_FOOTNOTE)
    expect(piece.isWellFormed()).toBe(true)
  }
})
