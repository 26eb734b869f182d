import { expect, it } from 'vitest'
import {
  DEEPEST_PLACE,
  isFrameAttribute,
  isFrameName,
  isPlace,
} from '../../../../../src/article/document/marks/place.ts'

const bullets = { type: 'bulletList', attrs: {} }
const numbers = { type: 'orderedList', attrs: { start: 5 } }
const item = { type: 'listItem', attrs: {} }
const quote = { type: 'blockquote', attrs: {} }
const pull = { type: 'pullQuote', attrs: {} }
const at = (...within: unknown[]) => ({ within, above: 0, below: 0 })

it.each([
  at(),
  at(quote),
  at(bullets, item),
  at(bullets, item, numbers, item),
  at(quote, numbers, item, pull),
  { within: [quote, bullets, item], above: 3, below: 1 },
])('holds %j', (value) => {
  expect(isPlace(JSON.parse(JSON.stringify(value)))).toBe(true)
})

it.each([
  null,
  [],
  {},
  { within: [], above: 0 },
  { within: 'doc', above: 0, below: 0 },
  { within: [], above: 1, below: 0 },
  { within: [quote], above: 0, below: -1 },
  { within: [quote], above: 0.5, below: 0 },
  { ...at(), more: 1 },
  at(bullets),
  at(item),
  at(bullets, quote),
  at(quote, item),
  at(bullets, item, item),
  at(pull, quote),
  at(pull, bullets, item),
  at({ type: 'table', attrs: {} }),
  at({ type: 'toString', attrs: {} }),
  at({ type: 'bulletList' }),
  at({ type: 'orderedList', attrs: {} }, item),
  at({ type: 'orderedList', attrs: { start: '5' } }, item),
  at({ ...quote, content: [] }),
  at(null),
  at(...Array.from({ length: DEEPEST_PLACE + 1 }, () => quote)),
])('refuses %j', (value) => {
  expect(isPlace(value)).toBe(false)
})

it('knows what blocks stand within, and what is said of that', () => {
  expect(['blockquote', 'listItem', 'table', 'figureGroup', 'constructor'].map(isFrameName)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ])
  expect(['start', 'align', 'width', 'bookmark'].map(isFrameAttribute)).toEqual([true, false, false, false])
})
