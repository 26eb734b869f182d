import { expect, it } from 'vitest'
import { blockFormatNames, isBlockFormat } from '../../../../../src/article/document/marks/blockFormat.ts'

it('is the kind of a paragraph or heading and all but its bookmark', () => {
  expect(blockFormatNames('paragraph')).toEqual(['align', 'indent'])
  expect(blockFormatNames('heading')).toEqual(['level', 'align'])
  expect(['figure', 'listItem', 'constructor'].map(blockFormatNames)).toEqual([null, null, null])
  expect(isBlockFormat({ type: 'paragraph', attrs: { align: 'center', indent: 0 } })).toBe(true)
  expect(isBlockFormat({ type: 'heading', attrs: { level: 4, align: 'start' } })).toBe(true)
})

it.each([
  null,
  [],
  { type: 'paragraph' },
  { type: 'paragraph', attrs: { align: 'center' } },
  { type: 'paragraph', attrs: { align: 'left', indent: 0 } },
  { type: 'paragraph', attrs: { align: 'start', indent: 0, bookmark: '一' } },
  { type: 'heading', attrs: { level: 1, align: 'start' } },
  { type: 'table', attrs: {} },
  { type: 'toString', attrs: {} },
  { type: 'heading', attrs: { level: 2, align: 'start' }, content: [] },
])('refuses %j', (value) => {
  expect(isBlockFormat(value)).toBe(false)
})
