import { expect, it } from 'vitest'
import { InlineWriter } from '../../../../../src/intake/webpage/convert/inlineWriter.ts'
import { readPage } from '../../../../../src/intake/webpage/tree/page.ts'

const element = readPage('<p></p>', '').elements[2]!

it('joins what has the same marks, and leaves out indentation and the space at both ends', () => {
  const writer = new InlineWriter()
  writer.text({ text: '\u3000\u3000甲 ', order: 1 }, [], element)
  writer.text({ text: ' 乙', order: 2 }, [], element)
  writer.text({ text: '丙 ', order: 3 }, [{ type: 'bold' }], element)
  expect(writer.take()).toMatchObject({
    nodes: [
      { type: 'text', text: '甲 乙' },
      { type: 'text', text: '丙', marks: [{ type: 'bold' }] },
    ],
    text: '甲 乙丙',
    chars: 3,
    order: 1,
  })
  expect(writer.take()).toBeNull()
})

it('drops breaks at the ends and knows what it ends in', () => {
  const writer = new InlineWriter()
  writer.break()
  expect(writer.isBlank).toBe(true)
  writer.text({ text: '甲', order: 1 }, [], element)
  writer.break()
  expect([writer.isBlank, writer.endsInBreak]).toEqual([false, true])
  expect(writer.take()?.nodes).toEqual([{ type: 'text', text: '甲' }])
})
