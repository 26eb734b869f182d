import { describe, expect, it } from 'vitest'
import { readHtml, writeHtml } from '../../../helpers/articleHtml.ts'

const startOf = (attributes: string): unknown =>
  readHtml(`<ol ${attributes}><li><p>甲</p></li></ol>`).firstChild?.attrs.start

const list = (start: number) => ({
  type: 'orderedList',
  attrs: { start },
  content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: '甲' }] }] }],
})

describe('a numbered list', () => {
  it('goes on from the number it starts with', () => {
    expect([startOf(''), startOf('start="0"'), startOf('start="12"')]).toEqual([1, 0, 12])
  })

  it('starts with one where the number is none', () => {
    for (const start of ['-3', '2.5', 'iv', '100000']) expect(startOf(`start="${start}"`), start).toBe(1)
  })

  it('writes its start only where it is not one', () => {
    expect(writeHtml(list(1))).toMatch(/^<ol><li>/)
    expect(writeHtml(list(3))).toMatch(/^<ol start="3"><li>/)
  })
})
