import { describe, expect, it } from 'vitest'
import { unwrapLayout } from '../../../../../src/intake/clipboard/passes/unwrapLayout.ts'
import { ranPass } from './ranPass.ts'

describe('unwrapLayout', () => {
  it('lets a table of one cell give way to its words', () => {
    const html = '<table><tbody><tr><td><p>甲</p>乙</td></tr></tbody></table>'
    expect(ranPass(html, [unwrapLayout])).toMatchObject({ body: ['p 甲', 'p 乙'], told: ['layoutTables 1'] })
    expect(ranPass(html, [unwrapLayout], 'excel').told).toEqual([])
  })

  it('lets the outer table give way to the one within', () => {
    const html = '<table><tr><td>左</td><td><table><tr><td>1</td><td>2</td></tr></table></td></tr></table>'
    expect(ranPass(html, [unwrapLayout]).body).toEqual(['p 左', { table: [['1', '2']] }])
  })

  it('leaves a table of data alone, a narrow one too', () => {
    expect(ranPass('<table><tr><td>1</td></tr><tr><td>2</td></tr></table>', [unwrapLayout]).body).toEqual([
      { table: [['1'], ['2']] },
    ])
  })
})
