import { expect, it } from 'vitest'
import { moveSection, sectionAt, type SectionPlace } from '../../../../../renderer/editor/outline/moveSection.ts'
import { at, doc, h, p, table } from '../bodies.ts'

const body = doc(p('导语'), h(2, '甲'), p('甲文'), h(3, '甲一'), table(['格']), h(2, '乙'), p('乙文'), h(4, '乙末'))
const lines = (index: number, place: SectionPlace) => {
  const tr = moveSection(at(body, 1), index, place, false)
  if (tr === null) return null
  tr.doc.check()
  expect(tr.selection.$from.parent).toEqual(body.child(index))
  return tr.doc.children.map(({ textContent }) => textContent).join(' ')
}

it('takes a heading with all that stands under it, up to the next of its level or a higher one', () => {
  const words = (index: number) => {
    const run = sectionAt(body, index)!
    return body.textBetween(run.from, run.to, ' ')
  }
  expect(words(1)).toBe('甲 甲文 甲一 格')
  expect(words(3)).toBe('甲一 格')
  expect(words(5)).toBe('乙 乙文 乙末')
  expect(sectionAt(body, 0)).toBeNull()
  expect(sectionAt(body, 99)).toBeNull()
})

it('moves it before another heading or to the end, with the cursor in its heading', () => {
  expect(lines(5, 1)).toBe('导语 乙 乙文 乙末 甲 甲文 甲一 格')
  expect(lines(1, 'end')).toBe('导语 乙 乙文 乙末 甲 甲文 甲一 格')
  expect(lines(3, 1)).toBe('导语 甲一 格 甲 甲文 乙 乙文 乙末')
  expect(lines(3, 'end')).toBe('导语 甲 甲文 乙 乙文 乙末 甲一 格')
})

it('leaves it where it stands, where it would go into itself, and where there is no such place', () => {
  for (const place of [1, 3, 5] as const) expect(lines(1, place)).toBeNull()
  expect(lines(5, 'end')).toBeNull()
  expect(lines(0, 'end')).toBeNull()
  for (const place of [-1, 99, 1.5]) expect(lines(1, place)).toBeNull()
})
