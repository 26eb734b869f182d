import { expect, it } from 'vitest'
import { activeGroup } from '../../../../../renderer/editor/figureGroup/activeGroup.ts'
import { readGroup } from '../../../../../renderer/editor/figureGroup/readGroup.ts'
import { ungroupFigures } from '../../../../../renderer/editor/figureGroup/ungroupFigures.ts'
import { after, at, doc, fig, find, group, holding, p } from '../bodies.ts'

const [a, b] = [fig({ asset: 'a.png', width: 50 }, '甲图'), fig({ asset: 'b.png' }, '乙图')]
const body = doc(p('前'), group(a, b), p('后'))

it('lets the pictures of a group out, as they were', () => {
  const whole = doc(p('前'), a, b, p('后'))
  const chosen = after(holding(body, find(body, '甲图') - 1), ungroupFigures)!
  expect(chosen.doc.eq(whole)).toBe(true)
  const writing = after(at(body, find(body, '乙图') + 1), ungroupFigures)!
  expect(writing.doc.eq(whole)).toBe(true)
  expect([writing.selection.$from.parent.textContent, writing.selection.$from.parentOffset]).toEqual(['乙图', 1])
  expect(after(holding(body, 3), ungroupFigures)!.doc.eq(whole)).toBe(true)
  expect(after(at(body, 1), ungroupFigures)).toBeNull()
  expect(after(holding(doc(a), 0), ungroupFigures)).toBeNull()
})

it('is the group of the active figure, or the one that is selected', () => {
  expect(activeGroup(holding(body, 3))?.pos).toBe(3)
  expect(activeGroup(at(body, find(body, '乙图')))?.pos).toBe(3)
  expect(activeGroup(at(body, 1))).toBeNull()
})

it('tells the strip what can be done', () => {
  const read = (state: Parameters<typeof readGroup>[0]) =>
    Object.entries(readGroup(state))
      .filter(([, can]) => can)
      .map(([name]) => name)
  expect(read(holding(body, find(body, '甲图') - 1))).toEqual(['grouped', 'right'])
  expect(read(at(body, find(body, '乙图')))).toEqual(['grouped', 'left'])
  expect(read(holding(doc(a, b), 0))).toEqual(['joins'])
  expect(read(holding(doc(group(a, b, b, b), a), 1))).toEqual(['grouped', 'right'])
  expect(read(at(body, 1))).toEqual([])
})
