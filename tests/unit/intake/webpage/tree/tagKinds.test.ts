import { expect, it } from 'vitest'
import { readPage } from '../../../../../src/intake/webpage/tree/page.ts'
import { BLOCKS, EMBEDS, HEADINGS, UNSEEN } from '../../../../../src/intake/webpage/tree/tagKinds.ts'

const lines = (html: string) => readPage(html, '').lines.map(({ text }) => text)
/** Names that a parser only keeps in a place of their own, or that hold nothing. */
const ELSEWHERE = new Set(
  'html body table caption col colgroup hr tbody td tfoot th thead tr area frameset embed'.split(' '),
)
const plainNames = (kinds: ReadonlySet<string>) => [...kinds].filter((tag) => !ELSEWHERE.has(tag))

it.each(plainNames(BLOCKS))('<%s> begins a line', (tag) => {
  expect(lines(`<div>甲<${tag}>乙</${tag}>丙</div>`)).toEqual(['甲', '乙', '丙'])
})

it.each(['span', 'a', 'label', 'x-unknown'])('<%s> stands in the line', (tag) => {
  expect(lines(`<div>甲<${tag}>乙</${tag}>丙</div>`)).toEqual(['甲乙丙'])
})

it.each(plainNames(UNSEEN).concat(plainNames(EMBEDS)))('a reader sees nothing of <%s>', (tag) => {
  expect(lines(`<p>甲</p><${tag}>隐</${tag}>`)).toEqual(['甲'])
})

it('puts each name in one kind, headings among the blocks', () => {
  const all = [...UNSEEN, ...EMBEDS, ...BLOCKS]
  expect(new Set(all).size).toBe(all.length)
  expect(HEADINGS.filter((tag) => !BLOCKS.has(tag))).toEqual([])
})
