import { expect, it } from 'vitest'
import { writeNotes } from '../../../../renderer/editor/paste/notesOfCopy.ts'

/** Nodes of a copy, with the signs and words of their notes. */
function written(html: string): HTMLElement {
  const copy = document.createElement('div')
  copy.innerHTML = html
  writeNotes(copy)
  return copy
}

const NOTE = '<sup data-footnote="甲注"></sup>'

it('leaves a copy without notes as it is', () => {
  const html = '<p>甲<sup>2</sup><a href="https://a.cn/">乙</a></p><ul><li><p>丙</p></li></ul>'
  expect(written(html).innerHTML).toBe(html)
})

const TABLE = `<table><tbody><tr><td><p>甲${NOTE}</p></td><td><p>乙</p></td></tr></tbody></table>`

it.each([
  ['cells alone', TABLE, 'td', 'td:last-child'],
  ['a row alone', TABLE, 'tr', 'td:last-child'],
  ['a table', TABLE, 'table', 'div'],
  ['an item', `<ul><li><p>甲${NOTE}</p></li></ul>`, 'li', 'div'],
])('puts the words where they may stand: %s', (_name, html, copied, place) => {
  const [body, copy] = [document.createElement('div'), document.createElement('div')]
  body.innerHTML = html
  copy.append(...body.querySelectorAll(copied))
  writeNotes(copy)
  const list = copy.querySelector('[data-notes]')
  expect(list?.textContent).toBe('[1] 甲注')
  expect(list?.parentElement?.matches(place)).toBe(true)
  expect(list?.parentElement?.lastElementChild).toBe(list)
})

it('parts a link at a note, with the marks within it', () => {
  const copy = written(`<p><a href="https://a.cn/">一<strong>二${NOTE}三</strong>四</a>五</p>`)
  const line = copy.querySelector('p')
  expect(line?.textContent).toBe('一二[1]三四五')
  expect([...copy.querySelectorAll('a[href^="https"]')].map(({ innerHTML }) => innerHTML)).toEqual([
    `一<strong>二${NOTE}</strong>`,
    '<strong>三</strong>四',
  ])
  expect(copy.querySelector('a a')).toBeNull()
})

it('keeps a note without words, and its number', () => {
  const copy = written(`<p>甲<sup data-endnote=""></sup><sup data-endnote="乙注"></sup></p>`)
  expect(copy.textContent).toBe('甲[i][ii][i][ii] 乙注')
})
