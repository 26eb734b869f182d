import { expect, it } from 'vitest'
import { attribute, contains, isElement } from '../../../../../src/intake/webpage/tree/pageElement.ts'
import { readPage } from '../../../../../src/intake/webpage/tree/page.ts'

const page = readPage('<div id="a" TITLE="题">甲<p id="b">乙</p></div>丙', '')
const a = page.find('#a')[0]!
const b = page.find('#b')[0]!

it('tells elements from text', () => {
  expect(a.children.map(isElement)).toEqual([false, true])
})

it('gives an attribute by its name, and nothing for a missing one', () => {
  expect([attribute(a, 'title'), attribute(a, 'class'), attribute(b, 'title')]).toEqual(['题', '', ''])
})

it('knows what stands within an element: itself, its text, its children and no more', () => {
  const first = a.children[0]!
  const second = a.children[1]!
  const body = page.find('body')[0]!
  const after = body.children.at(-1)!
  expect([contains(a, a), contains(a, first), contains(a, second), contains(a, b.children[0]!)]).toEqual([
    true,
    true,
    true,
    true,
  ])
  expect([contains(a, after), contains(b, first), contains(a, body)]).toEqual([false, false, false])
  expect(contains(body, after)).toBe(true)
})
