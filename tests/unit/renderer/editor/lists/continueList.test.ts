import type { Node } from '@tiptap/pm/model'
import { expect, it } from 'vitest'
import { continueList } from '../../../../../renderer/editor/lists/continueList.ts'
import { setListStart } from '../../../../../renderer/editor/lists/setListStart.ts'
import { doc, list, p, selecting } from '../bodies.ts'
import { numbers, told } from './numberedBodies.ts'

const go = (body: Node, words: string): string | null => {
  const tr = continueList(selecting(body, words))
  tr?.doc.check()
  return tr === null ? null : told(tr.doc)
}

it('numbers the whole list on from the one before, wherever in it the cursor is', () => {
  const body = doc(numbers(3, '甲', '乙'), p('文'), numbers(1, '丙', '丁'))
  for (const words of ['丙', '丁']) expect(go(body, words)).toBe('3(甲 乙) 文 5(丙 丁)')
})

it('makes one list of two that follow each other: what setting a number divided', () => {
  const whole = doc(numbers(1, '甲', '乙', '丙'))
  const divided = setListStart(selecting(whole, '乙'), 9)!.doc
  expect(told(divided)).toBe('1(甲) 9(乙 丙)')
  const joined = continueList(selecting(divided, '丙'))!
  expect(joined.doc.eq(whole)).toBe(true)
  expect(joined.selection.$from.parent.textContent).toBe('丙')
})

it('changes nothing where it goes on already, where none is before it, and outside of numbers', () => {
  const body = doc(numbers(1, '甲'), p('文'), numbers(2, '乙'), list([p('点')]))
  for (const words of ['甲', '文', '乙', '点']) expect(go(body, words)).toBeNull()
})

it('does not number beyond what an article keeps', () => {
  const body = doc(numbers(99_999, '甲'), p('文'), numbers(1, '乙'))
  expect(go(body, '乙')).toBeNull()
})
