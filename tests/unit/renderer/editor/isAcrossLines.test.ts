import { AllSelection, NodeSelection, TextSelection } from '@tiptap/pm/state'
import { expect, it } from 'vitest'
import { isAcrossLines } from '../../../../renderer/editor/typing/isAcrossLines.ts'
import { doc, p } from './bodies.ts'

it('is words from one line into another, and nothing else', () => {
  const body = doc(p('甲乙'), p('丙'))
  const over = (from: number, to: number) => isAcrossLines(TextSelection.create(body, from, to))
  expect([over(1, 6), over(1, 3), over(2, 2)]).toEqual([true, false, false])
  expect(isAcrossLines(NodeSelection.create(body, 0))).toBe(false)
  expect(isAcrossLines(new AllSelection(body))).toBe(false)
})
