import { expect, it } from 'vitest'
import { sourceLosses } from '../../../../renderer/editor/source/sourceLosses.ts'

const element = (html: string) => {
  const holder = document.createElement('div')
  holder.innerHTML = html
  return holder
}
const between = (source: string, result: string) =>
  sourceLosses(element(source), element(result)).map(({ kind, name, count }) => `${kind} ${name} ${count}`)

it('names what is in the one and not in the other, and counts it', () => {
  expect(between('<p class="a">甲</p><p class="a">乙</p>', '<p>甲</p><p>乙</p>')).toEqual(['attribute class 2'])
  expect(between('<div><p>甲</p></div>', '<p>甲</p>')).toEqual(['tag div 1'])
  expect(between('<p>甲乙丙</p>', '<p>甲</p>')).toEqual(['text 甲乙丙 1'])
})

it('says nothing of what is only written otherwise, or was added', () => {
  expect(between('<b>甲</b>\n', '<p data-indent="2"><strong>甲</strong></p>')).toEqual([])
})

it('takes no script for somebody’s words', () => {
  expect(between('<script>alert(1)</script><p>甲</p>', '<p>甲</p>')).toEqual(['tag script 1'])
})
