import { expect, it } from 'vitest'
import { lineText } from '../../../../../src/intake/word/read/lineText.ts'

it('reads a break as a space and a note as nothing', () => {
  const note = { type: 'footnote', attrs: { text: '注' } }
  expect(lineText([{ type: 'text', text: '甲' }, note, { type: 'hardBreak' }, { type: 'text', text: '乙' }])).toBe(
    '甲 乙',
  )
})
