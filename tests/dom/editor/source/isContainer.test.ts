import { expect, it } from 'vitest'
import { isContainer, isInline } from '../../../../renderer/editor/source/isContainer.ts'

function first(html: string): Element {
  const holder = document.createElement('div')
  holder.innerHTML = html
  return holder.firstElementChild!
}

it('tells what holds blocks from what holds a line', () => {
  expect(isContainer(first('<ul> <li></li>\n</ul>'))).toBe(true)
  expect(isContainer(first('<p>甲<b>乙</b></p>'))).toBe(false)
  expect(isContainer(first('<p></p>'))).toBe(false)
  expect(isContainer(first('<div>甲<p>乙</p></div>'))).toBe(false)
})

it('takes an element of a line that holds a block for a block', () => {
  expect(isInline(first('<span>甲</span>'))).toBe(true)
  expect(isInline(first('<span><p>甲</p></span>'))).toBe(false)
})
