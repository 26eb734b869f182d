import { expect, it } from 'vitest'
import {
  blockFormatNames,
  hasLook,
  isBlockFormat,
  isFormatFor,
} from '../../../../../src/article/document/marks/blockFormat.ts'

it('is the kind of a paragraph or heading and all but its bookmark, how a picture looks, whether a cell is a header and how wide', () => {
  expect(blockFormatNames('paragraph')).toEqual(['align', 'indent'])
  expect(blockFormatNames('heading')).toEqual(['level', 'align'])
  expect(blockFormatNames('figure')).toEqual(['asset', 'remote', 'width', 'align', 'alt', 'credit'])
  expect(['tableCell', 'tableHeader'].map(blockFormatNames)).toEqual([['colwidth'], ['colwidth']])
  expect(['table', 'listItem', 'constructor'].map(blockFormatNames)).toEqual([[], null, null])
  expect(isBlockFormat({ type: 'figure', attrs: { width: null, align: 'left' } })).toBe(true)
  expect(isBlockFormat({ type: 'figure', attrs: { width: 5, align: 'left', alt: '', credit: '张三' } })).toBe(true)
  expect(
    isBlockFormat({
      type: 'figure',
      attrs: { width: 5, align: 'left', alt: '', credit: '', asset: 'a.jpg', remote: '' },
    }),
  ).toBe(true)
  expect(isBlockFormat({ type: 'tableHeader', attrs: { colwidth: [120, 0] } })).toBe(true)
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
  { type: 'figure', attrs: { width: 4, align: 'left' } },
  { type: 'figure', attrs: { width: 50, align: 'left', alt: '他' } },
  { type: 'figure', attrs: { width: 50, align: 'left', alt: '他'.repeat(501), credit: '' } },
  { type: 'figure', attrs: { width: 50, align: 'left', alt: '', credit: '', asset: 'a.jpg' } },
  { type: 'figure', attrs: { width: 50, align: 'left', asset: 'a.jpg', remote: '' } },
  { type: 'figure', attrs: { width: 50, align: 'left', alt: '', credit: '', asset: '../a.jpg', remote: '' } },
  {
    type: 'figure',
    attrs: { width: 50, align: 'left', alt: '', credit: '', asset: '', remote: 'javascript:alert(1)' },
  },
  { type: 'figure', attrs: { alt: '', credit: '' } },
  { type: 'tableCell', attrs: { colwidth: ['12'] } },
  { type: 'tableCell', attrs: { colwidth: null, colspan: 2 } },
  { type: 'toString', attrs: {} },
  { type: 'paragraph', attrs: { align: 'start', indent: 2 }, place: null },
  { type: 'paragraph', attrs: { align: 'start', indent: 2 }, place: { within: [], above: 1, below: 0 } },
  { type: 'table', attrs: {}, place: { within: [{ type: 'doc', attrs: {} }], above: 0, below: 0 } },
  { type: 'tableCell', attrs: { colwidth: null }, place: { within: [], above: 0, below: 0 } },
  { type: 'heading', attrs: { level: 2, align: 'start' }, content: [] },
])('refuses %j', (value) => {
  expect(isBlockFormat(value)).toBe(false)
})

it('is one that a block of the kind may have had', () => {
  const heading = { type: 'heading', attrs: { level: 2, align: 'start' } }
  const cell = { type: 'tableCell', attrs: { colwidth: null } }
  expect(['paragraph', 'heading', 'figure', 'tableCell', 'table'].map((type) => isFormatFor(type, heading))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ])
  expect(['tableCell', 'tableHeader', 'paragraph', 'figure'].map((type) => isFormatFor(type, cell))).toEqual([
    true,
    true,
    false,
    false,
  ])
  expect(isFormatFor('figure', null)).toBe(false)
})

it('says where a block stood, which is all that there is to say of a table or a rule', () => {
  const place = { within: [{ type: 'blockquote', attrs: {} }], above: 0, below: 1 }
  const line = { type: 'paragraph', attrs: { align: 'start', indent: 2 }, place } as const
  const rule = { type: 'horizontalRule', attrs: {}, place } as const
  expect([line, rule].map(isBlockFormat)).toEqual([true, true])
  expect([isFormatFor('horizontalRule', rule), isFormatFor('pageBreak', rule)]).toEqual([true, false])
  expect([hasLook(line as never), hasLook(rule as never)]).toEqual([true, false])
})
