import { expect, it } from 'vitest'
import { changeText } from '../../../../../renderer/editor/convert/changeText.ts'
import { at, doc, p } from '../bodies.ts'

it('leaves a block alone whose text would come to another length', () => {
  const { tr } = at(doc(p('ab'), p('cd')), 1)
  const count = changeText(tr, 0, tr.doc.content.size, (text) => (text === 'ab' ? 'abc' : text.toUpperCase()))
  expect(count).toBe(2)
  expect(tr.doc.children.map(({ textContent }) => textContent)).toEqual(['ab', 'CD'])
})

it('changes within the range alone', () => {
  const { tr } = at(doc(p('abcd')), 1)
  expect(changeText(tr, 2, 4, (text) => text.toUpperCase())).toBe(2)
  expect(tr.doc.textContent).toBe('aBCd')
})
