import { expect, it } from 'vitest'
import { ownInline } from '../../../../../src/intake/webpage/own/ownInline.ts'
import { readPage } from '../../../../../src/intake/webpage/tree/page.ts'

const inline = (html: string) => ownInline(readPage(`<p>${html}</p>`, '').find('p')[0]?.children ?? [])

it('keeps white space, breaks and marks as they stand', () => {
  expect(inline('甲  乙\t<br><strong><em>丙</em></strong>')).toEqual([
    { type: 'text', text: '甲  乙\t' },
    { type: 'hardBreak' },
    { type: 'text', text: '丙', marks: [{ type: 'bold' }, { type: 'italic' }] },
  ])
})

it('reads a link with its title, and lets an unknown element give way to its words', () => {
  expect(inline('<a href="https://a.cn/" title="题">甲</a><span>乙</span>')).toEqual([
    { type: 'text', text: '甲', marks: [{ type: 'link', attrs: { href: 'https://a.cn/', title: '题' } }] },
    { type: 'text', text: '乙' },
  ])
})
