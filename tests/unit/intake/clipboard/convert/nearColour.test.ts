import { expect, it } from 'vitest'
import { nearColour } from '../../../../../src/intake/clipboard/convert/nearColour.ts'

it.each([
  ['red', 'red'],
  ['#f00', 'red'],
  ['#c00000', 'red'],
  ['rgb(255, 0, 0)', 'red'],
  ['rgba(192,0,0,0.9)', 'red'],
  ['#b8860b', 'ochre'],
  ['#00b050', 'green'],
  ['#0070c0', 'blue'],
  ['rgb(0 0 255)', 'blue'],
  ['#7030a0', 'purple'],
  ['#7f7f7f', 'grey'],
  ['black', null],
  ['#000000', null],
  ['#333', null],
  ['#fff', null],
  ['rgb(51, 51, 51)', null],
  ['#ffff00', null],
  ['#ffc0cb', null],
  ['#00ffff', null],
  ['rgb(300,0,0)', null],
  ['windowtext', null],
  ['', null],
])('%s is %s', (css, name) => {
  expect(nearColour(css)).toBe(name)
})
