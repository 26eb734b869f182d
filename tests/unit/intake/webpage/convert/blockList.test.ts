import { expect, it } from 'vitest'
import { BlockList, type Place } from '../../../../../src/intake/webpage/convert/blockList.ts'
import { readPage } from '../../../../../src/intake/webpage/tree/page.ts'

const element = readPage('<p></p>', '').elements[2]!
const place: Place = { element, marks: [], align: 'start', level: 0, paragraph: true, pre: false }
const flushed = (text: string, own: Partial<Place> = {}) => {
  const list = new BlockList()
  list.inline.text({ text, order: 9 }, [], element)
  list.flush({ ...place, ...own })
  return list.blocks
}

it('ends a paragraph with its indent, which centred and closing lines do not have', () => {
  const indents = (['start', 'justify', 'center', 'end'] as const).map(
    (align) => flushed('甲', { align })[0]?.node.attrs?.indent,
  )
  expect(indents).toEqual([2, 2, 0, 0])
})

it('makes a heading of a short line alone', () => {
  expect(flushed('夜市', { level: 2 })[0]?.node).toMatchObject({ type: 'heading', attrs: { level: 2 } })
  expect(flushed('灯'.repeat(101), { level: 2 })[0]?.node.type).toBe('paragraph')
})

it('gives no block for white space, and begins anew after each', () => {
  expect(flushed(' \u3000 ')).toEqual([])
  const list = new BlockList()
  list.inline.text({ text: '甲', order: 3 }, [], element)
  list.flush(place)
  list.flush(place)
  expect(list.blocks).toMatchObject([{ text: '甲', order: 3 }])
})

it('counts the words of a whole block without white space, and none where nothing is said', () => {
  const list = new BlockList()
  list.pushWhole({ type: 'bulletList' }, element, '甲 乙\n丙', 2)
  list.push({ type: 'horizontalRule' }, element)
  expect(list.blocks).toMatchObject([
    { chars: 3, linkChars: 2, marked: '甲 乙\n丙' },
    { chars: 0, linkChars: 0, text: '', order: element.order },
  ])
})
