import { expect, it } from 'vitest'
import type { DocumentJson } from '../../../../src/article/document/documentJson.ts'
import { withoutComments } from '../../../../src/article/document/withoutComments.ts'

const comment = { type: 'comment', attrs: { id: 'abcdef', thread: [], state: 'open' } }
const bold = { type: 'bold' }
const body = (...content: object[]) => ({ type: 'doc', content: [{ type: 'paragraph', content }] }) as DocumentJson

it('takes comments off and joins what they alone divided; other marks stay', () => {
  const commented = body(
    { type: 'text', text: '甲' },
    { type: 'text', text: '乙', marks: [comment] },
    { type: 'text', text: '丙', marks: [bold, comment] },
  )
  expect(withoutComments(commented)).toEqual(
    body({ type: 'text', text: '甲乙' }, { type: 'text', text: '丙', marks: [bold] }),
  )
})

it('gives a body without comments back as it is', () => {
  const plain = body({ type: 'text', text: '甲', marks: [bold] })
  expect(withoutComments(plain)).toBe(plain)
})
