import { expect, it } from 'vitest'
import { keptNotes } from '../../../../src/intake/word/keptNotes.ts'
import type { TextBlock } from '../../../../src/intake/word/read/block.ts'

function block(...notes: string[]): TextBlock {
  const nodes = notes.map((text) => ({ type: 'footnote', attrs: { text } }))
  const look = { size: 0, bold: false, face: '' }
  return {
    kind: 'text',
    nodes,
    text: '',
    number: 1,
    role: null,
    heading: null,
    align: 'start',
    indented: true,
    left: 0,
    list: null,
    look,
  }
}

it('gives the notes of blocks that are not the body’s, also where another says the same', () => {
  const title = block('同上', '')
  const body = block('同上')
  expect(keptNotes([title, body], [{ ...body, nodes: body.nodes.map((node) => ({ ...node })) }])).toMatchObject([
    { type: 'paragraph', content: [{ text: '同上' }] },
  ])
  expect(keptNotes([body], [body])).toEqual([])
})
