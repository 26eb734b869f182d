import { expect, it } from 'vitest'
import { lendWidth } from '../../../../renderer/editor/table/lendWidth.ts'

it('the frames round a cell are as wide as it, and the row is not touched', () => {
  const page = document.createElement('div')
  page.innerHTML = '<table><tbody><tr></tr></tbody></table>'
  const row = page.querySelector('tr')!
  const [outer, inner, cell] = ['span', 'span', 'td'].map((name) => document.createElement(name)) as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ]
  row.append(outer)
  outer.append(inner)
  inner.append(cell)
  let width = 120
  Object.defineProperty(cell, 'offsetWidth', { get: () => width })
  lendWidth(cell)
  expect([outer.offsetWidth, inner.offsetWidth, Object.hasOwn(row, 'offsetWidth')]).toEqual([120, 120, false])
  width = 80
  expect(outer.offsetWidth).toBe(80)
})
