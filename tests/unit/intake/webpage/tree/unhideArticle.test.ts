import { expect, it } from 'vitest'
import { readPage } from '../../../../../src/intake/webpage/tree/page.ts'

const lines = (html: string) => readPage(html, '').lines.map(({ text }) => text)

it('shows what is only invisible while it loads, and a folded article', () => {
  expect(lines('<div style="visibility:hidden">甲</div>')).toEqual(['甲'])
  expect(
    lines(
      '<p>导航</p><div style="display:none"><p>近日，灯会开幕。游客，摊主，志愿者，都来了。真好！明天，后天，还有。</p></div>',
    ),
  ).toHaveLength(2)
})
