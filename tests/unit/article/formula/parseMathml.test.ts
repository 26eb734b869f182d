import { expect, it } from 'vitest'
import { parseMathml } from '../../../../src/article/formula/parseMathml.ts'

it('reads the formula within whatever stands round it', () => {
  expect(
    parseMathml('<span class="a"><math display="block"><mi>x</mi><mo>&lt;</mo><mspace width="1em"/></math></span>'),
  ).toEqual({
    name: 'math',
    attributes: { display: 'block' },
    children: [
      { name: 'mi', attributes: {}, children: ['x'] },
      { name: 'mo', attributes: {}, children: ['<'] },
      { name: 'mspace', attributes: { width: '1em' }, children: [] },
    ],
  })
})

it('gives nothing where there is no formula', () => {
  expect([parseMathml(''), parseMathml('<p>x</p>'), parseMathml('</math>')]).toEqual([null, null, null])
})
