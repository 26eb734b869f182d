import { expect, it } from 'vitest'
import { oneOf, wholeNumber } from '../../../../src/article/document/attribute.ts'
import { fitsAttributes } from '../../../../src/article/document/fitsAttributes.ts'

const specs = { level: wholeNumber('level', 2, 4, 2), align: oneOf('align', ['start', 'end'], 'start') }

it('takes just the named attributes with allowed values', () => {
  expect(fitsAttributes(specs, { level: 3, align: 'end' })).toBe(true)
  expect(fitsAttributes(specs, { align: 'end', level: 3 })).toBe(true)
  expect(fitsAttributes({}, {})).toBe(true)
})

it.each<unknown>([
  null,
  [],
  'level',
  {},
  { level: 3 },
  { level: 9, align: 'end' },
  { level: 3, align: 'end', more: 1 },
  { level: 3, constructor: 'end' },
])('refuses %j', (given) => {
  expect(fitsAttributes(specs, given)).toBe(false)
})

it('refuses what no spec can vouch for', () => {
  expect(fitsAttributes({ free: {} }, { free: 1 })).toBe(false)
})
