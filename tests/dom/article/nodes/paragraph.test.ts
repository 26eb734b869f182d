import { describe, expect, it } from 'vitest'
import { readHtml, writeHtml } from '../../../helpers/articleHtml.ts'

describe('a paragraph', () => {
  it.each([
    ['<p align="center">甲</p>', 'center', 0],
    ['<p style="text-align:right">甲</p>', 'end', 0],
    ['<p style="text-align: justify">甲</p>', 'justify', 2],
    ['<p align="LEFT">甲</p>', 'start', 2],
    ['<p align="middle">甲</p>', 'start', 2],
    ['<p data-indent="0">甲</p>', 'start', 0],
    ['<p data-indent="2" data-align="center">甲</p>', 'center', 2],
    ['<p data-indent="7">甲</p>', 'start', 2],
  ])('from %s is set %s with an indent of %i', (html, align, indent) => {
    expect(readHtml(html).firstChild?.attrs).toEqual({ align, indent })
  })

  it('says its indent always, its alignment only where it is not the usual one', () => {
    expect(writeHtml({ type: 'paragraph' }, { type: 'paragraph', attrs: { align: 'end', indent: 0 } })).toBe(
      '<p data-indent="2"></p><p data-indent="0" data-align="end"></p>',
    )
  })
})
