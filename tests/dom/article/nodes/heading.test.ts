import { describe, expect, it } from 'vitest'
import { readHtml, writeHtml } from '../../../helpers/articleHtml.ts'

describe('a heading', () => {
  it.each([
    ['<h1>甲</h1>', 2],
    ['<h2>甲</h2>', 2],
    ['<h3>甲</h3>', 3],
    ['<h4>甲</h4>', 4],
    ['<h5>甲</h5>', 4],
    ['<h6>甲</h6>', 4],
  ])('from %s has level %i: the first is the title of the page', (html, level) => {
    expect(readHtml(html).firstChild).toMatchObject({ attrs: { level, align: 'start' } })
  })

  it('keeps its alignment', () => {
    const html = '<h3 data-align="center">甲</h3>'
    expect(writeHtml(readHtml(html).firstChild?.toJSON())).toBe(html)
    expect(readHtml('<h2 align="center">甲</h2>').firstChild?.attrs.align).toBe('center')
  })
})
