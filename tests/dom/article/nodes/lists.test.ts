import { describe, expect, it } from 'vitest'
import { readHtml, writeHtml } from '../../../helpers/articleHtml.ts'

const ITEM = '<li><p data-indent="2">甲</p></li>'

describe('lists', () => {
  it.each([
    ['<ul><li>甲</li></ul>', 'doc(bulletList(listItem(paragraph("甲"))))'],
    [
      '<ul><li>甲<ol><li>乙</li></ol></li></ul>',
      'doc(bulletList(listItem(paragraph("甲"), orderedList(listItem(paragraph("乙"))))))',
    ],
    ['<ul><li></li></ul>', 'doc(bulletList(listItem(paragraph)))'],
  ])('%s becomes %s', (html, shape) => {
    expect(readHtml(html).toString()).toBe(shape)
  })

  it('lose no word to an item that begins with a heading', () => {
    expect(readHtml('<ol><li><h2>甲</h2>乙</li></ol>').textContent).toBe('甲乙')
  })

  it.each([
    ['3', 3],
    ['0', 0],
    ['-3', 1],
    ['1.5', 1],
    ['x', 1],
    ['100000', 1],
  ])('that begin at %s begin at %i', (start, number) => {
    expect(readHtml(`<ol start="${start}"><li>甲</li></ol>`).firstChild?.attrs).toEqual({ start: number })
  })

  it.each([`<ul>${ITEM}</ul>`, `<ol>${ITEM}</ol>`, `<ol start="3">${ITEM}</ol>`])('are written as %s', (html) => {
    expect(writeHtml(readHtml(html).firstChild?.toJSON())).toBe(html)
  })
})
