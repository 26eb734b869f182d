import { expect, it } from 'vitest'
import { numberedListAt } from '../../../../../renderer/editor/lists/numberedListAt.ts'
import { doc, find, list, p, selecting } from '../bodies.ts'
import { numbers } from './numberedBodies.ts'

const body = doc(p('文'), numbers(5, '甲', [p('乙'), p('乙的续段'), numbers(1, '内一', '内二'), list([p('点')])], '丙'))

it.each([
  ['甲', 0, 5, 0],
  ['乙的续段', 1, 6, 0],
  ['内二', 1, 2, 1],
  ['丙', 2, 7, 0],
])('at %s it is item %i with the number %i, %i lists deep', (words, index, number, level) => {
  const at = numberedListAt(selecting(body, words))
  expect(at).toMatchObject({ index, number, level })
  expect(body.nodeAt(at!.pos)).toBe(at!.list)
})

it('is none outside of numbers: in a line, and in a list of bullets that an item holds', () => {
  expect(numberedListAt(selecting(body, '文'))).toBeNull()
  expect(numberedListAt(selecting(body, '点'))).toBeNull()
})

it('is that of the start of what is selected', () => {
  expect(find(body, '丙')).toBeGreaterThan(find(body, '甲'))
  expect(numberedListAt(selecting(body, '甲', '丙'))).toMatchObject({ index: 0 })
})
