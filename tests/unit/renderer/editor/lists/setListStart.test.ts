import type { EditorState } from '@tiptap/pm/state'
import { expect, it } from 'vitest'
import { setListStart } from '../../../../../renderer/editor/lists/setListStart.ts'
import { doc, p, selecting } from '../bodies.ts'
import { numbers, told } from './numberedBodies.ts'

const body = doc(p('文'), numbers(1, '甲', [p('乙'), numbers(1, '内一', '内二')], '丙'))
const set = (state: EditorState, number: number): string | null => {
  const tr = setListStart(state, number)
  tr?.doc.check()
  return tr === null ? null : told(tr.doc)
}

it.each([
  ['甲', 5, '文 5(甲 乙 1(内一 内二) 丙)'],
  ['丙', 10, '文 1(甲 乙 1(内一 内二)) 10(丙)'],
  ['乙', 0, '文 1(甲) 0(乙 1(内一 内二) 丙)'],
  ['内二', 99_999, '文 1(甲 乙 1(内一) 99999(内二) 丙)'],
])('at %s the number %i gives %s', (words, number, after) => {
  expect(set(selecting(body, words), number)).toBe(after)
})

it('leaves the cursor in its words', () => {
  const tr = setListStart(selecting(body, '丙'), 10)!
  expect(tr.selection.$from.parent.textContent).toBe('丙')
  expect(tr.selection.$from.parentOffset).toBe(0)
})

it('changes nothing where the item has the number, and outside of numbers', () => {
  expect(set(selecting(body, '甲'), 1)).toBeNull()
  expect(set(selecting(body, '丙'), 3)).toBeNull()
  expect(set(selecting(body, '文'), 3)).toBeNull()
})
