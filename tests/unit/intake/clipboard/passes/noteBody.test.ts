import { expect, it } from 'vitest'
import { noteBody, noteWords } from '../../../../../src/intake/clipboard/passes/noteBody.ts'
import { readMarkup } from '../../../../../src/intake/clipboard/tree/readMarkup.ts'
import { elementsOf } from '../../../../../src/intake/clipboard/tree/walk.ts'

function note(html: string) {
  const anchor = elementsOf(readMarkup(html).root).find(({ tag }) => tag === 'a')
  if (anchor === undefined) throw new Error('no anchor')
  const body = noteBody(anchor)
  return { body, words: body === null ? null : noteWords(body, anchor) }
}

it('finds the element of a note, and its words without their number', () => {
  expect(
    note('<div style="mso-element:footnote"><p><a>[1]</a> 见\n《人民日报》 <b>2013</b> 年。</p></div>').words,
  ).toBe('见《人民日报》 2013 年。')
  expect(note('<div id=edn3><p><a>[i]</a>一<br>二</p><p>三</p></div>').words).toBe('一 二 三')
})

it('finds none where nothing but the anchor tells of a note, or where it holds more than words', () => {
  expect(note('<p><a>[1]</a> 注</p>').body).toBeNull()
  expect(note('<div style="mso-element:footnote-list"><p><a>[1]</a> 注</p></div>').body).toBeNull()
  for (const held of ['<img src="a.png">', '<table><tr><td>甲</td></tr></table>', '&nbsp;'])
    expect(note(`<div id=ftn1><p><a>[1]</a>${held}</p></div>`).words, held).toBeNull()
})
