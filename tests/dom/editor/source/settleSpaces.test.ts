import { expect, it } from 'vitest'
import { settleSpaces } from '../../../../renderer/editor/source/settleSpaces.ts'

function settled(html: string): string {
  const holder = document.createElement('div')
  holder.innerHTML = html
  settleSpaces(holder)
  return holder.innerHTML
}

it('takes out what lies between blocks, and leaves every space within a line', () => {
  expect(settled('\n<ul>\n  <li>\n    <p>甲  乙 </p>\n  </li>\n</ul>\n')).toBe('<ul><li><p>甲  乙 </p></li></ul>')
  expect(settled('<p>甲</p> <p>乙</p>')).toBe('<p>甲</p><p>乙</p>')
})

it('joins a line that was broken by hand: 汉字 without a space, words with one', () => {
  expect(settled('<p>基层\n   党建</p>')).toBe('<p>基层党建</p>')
  expect(settled('<p>press\n release</p>')).toBe('<p>press release</p>')
  expect(settled('<p>“甲”，\n乙</p>')).toBe('<p>“甲”，乙</p>')
  expect(settled('<p>\n  甲\n</p>')).toBe('<p>甲</p>')
  expect(settled('<p>甲<br>\n乙</p>')).toBe('<p>甲<br>乙</p>')
})

it('takes a change that holds a paragraph for a block', () => {
  const kept = '<span data-inserted="a"><p>甲</p></span><p>乙</p>'
  expect(settled(kept.replace('</span>', '</span>\n'))).toBe(kept)
})
