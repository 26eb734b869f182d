import { describe, expect, it } from 'vitest'
import { readPage } from '../../../../../src/intake/webpage/tree/page.ts'

const lines = (html: string) => readPage(html, '').lines.map(({ text }) => text)

describe('readPage', () => {
  it('gives the lines that a reader sees', () => {
    expect(lines('<div>甲<span>乙</span><br>丙<p>丁</p>戊<span style="display:block">己</span></div>')).toEqual([
      '甲乙',
      '丙',
      '丁',
      '戊',
      '己',
    ])
  })

  it('finds elements by id, class and tag, metas by name in any case', () => {
    const page = readPage(
      '<head><title> 题 </title><meta name="meta-PubDate" content="甲"><meta property="OG:Title" content="乙"><meta name="pubdate" content=""><base href="/b/"><link rel="canonical" href="https://x.example/"></head><i id="A" class="b C"></i>',
      '',
    )
    expect([page.find('#a').length, page.find('.c').length, page.find('I').length, page.find('.z').length]).toEqual([
      1, 1, 1, 0,
    ])
    expect([page.meta('pubdate'), page.meta('none', 'og:title'), page.meta('none')]).toEqual(['甲', '乙', ''])
    expect([page.titleText.trim(), page.base, page.address]).toEqual(['题', '/b/', 'https://x.example/'])
  })
})
