import { expect, it } from 'vitest'
import { listNode } from '../../../../../src/intake/webpage/convert/listNode.ts'
import { toBlocks } from '../../../../../src/intake/webpage/convert/toBlocks.ts'
import { readPage } from '../../../../../src/intake/webpage/tree/page.ts'

const list = (html: string) => {
  const conversion = { base: '', skip: () => false, lose: () => undefined }
  return listNode(readPage(html, '').elements[2]!, conversion.skip, (item) => toBlocks(item, conversion, 1))
}

it('keeps the first number, and gives items that begin with something else a line of their own', () => {
  expect(list('<ol start="3"><li>甲</li></ol>')?.node).toMatchObject({ type: 'orderedList', attrs: { start: 3 } })
  expect(list('<ol start="-3"><li>甲</li></ol>')?.node.attrs).toEqual({ start: 1 })
  expect(list('<ul><li><h3>甲</h3></li></ul>')?.node.content?.[0]?.content?.map(({ type }) => type)).toEqual([
    'paragraph',
    'heading',
  ])
})

it('is none without content', () => {
  expect(list('<ul><li> </li><li hidden>甲</li></ul>')).toBeNull()
})
