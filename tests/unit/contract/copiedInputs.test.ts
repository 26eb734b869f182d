import { expect, it } from 'vitest'
import { copiedInput, lentInput } from '../../../src/contract/copiedInputs.ts'
import { MOST_LENT } from '../../../src/contract/copiedPictures.ts'

const copied = (more: object) => ({ client: '一窗', id: null, names: ['图.png'], ...more })
const lent = (size: number, name = '图.png') => ({ name, bytes: new Uint8Array(size) })

it.each([
  ['names alone', copied({ id: '20160519-甲-aaaa' }), true],
  ['as many bytes as a message carries', copied({ lent: [lent(MOST_LENT)] }), true],
  ['more', copied({ lent: [lent(MOST_LENT), lent(1, '乙.png')] }), false],
  ['a path', copied({ lent: [lent(1, '../图.png')] }), false],
  ['words for bytes', copied({ lent: [{ name: '图.png', bytes: 'abc' }] }), false],
  ['what it does not know', copied({ path: '/etc' }), false],
])('is told of %s', (_what, input, isTaken) => {
  expect(copiedInput.safeParse(input).success).toBe(isTaken)
})

it('asks for a picture by its name alone', () => {
  expect(lentInput.safeParse({ client: '一窗', name: '图.png' }).success).toBe(true)
  expect(lentInput.safeParse({ client: '一窗', name: '../../etc/passwd' }).success).toBe(false)
})
