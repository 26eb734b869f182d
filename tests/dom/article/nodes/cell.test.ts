import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../helpers/articleHtml.ts'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'

function attributesOf(attributes: string): unknown {
  let found: unknown = null
  readHtml(`<table><tbody><tr><td ${attributes}><p>文</p></td></tr></tbody></table>`).descendants(({ type, attrs }) => {
    if (type.name === 'tableCell') found = { ...attrs }
  })
  return found
}

describe('a cell', () => {
  it('reads its spans and the widths of its columns', () => {
    expect(attributesOf('')).toEqual({ colspan: 1, rowspan: 1, colwidth: null })
    expect(attributesOf('colspan="2" rowspan="3" data-colwidth="100,80"')).toEqual({
      colspan: 2,
      rowspan: 3,
      colwidth: [100, 80],
    })
  })

  it('takes no span or width that makes no sense', () => {
    for (const span of ['0', '-1', '1.5', '1001', 'viele', '1e9'])
      expect(attributesOf(`colspan="${span}"`), span).toMatchObject({ colspan: 1 })
    for (const widths of ['100', 'a,b', '-1,20', '10,10,10'])
      expect(attributesOf(`colspan="2" data-colwidth="${widths}"`), widths).toMatchObject({ colwidth: null })
  })

  it('refuses wrong widths in an article', () => {
    const { tableCell } = articleSchema.nodes
    const paragraph = articleSchema.nodes.paragraph.create()
    expect(() => tableCell.create({ colwidth: [100] }, paragraph).check()).not.toThrow()
    expect(() => tableCell.create({ colwidth: ['100'] }, paragraph).check()).toThrow(RangeError)
  })
})
