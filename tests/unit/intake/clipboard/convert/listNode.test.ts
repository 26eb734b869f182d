import { describe, expect, it } from 'vitest'
import { ranPass } from '../passes/ranPass.ts'

const body = (html: string) => ranPass(html, [], 'web').body

describe('listNode', () => {
  it('puts a list that stands beside the items under the item before it', () => {
    expect(body('<ul><li>甲</li><ol><li>乙</li></ol></ul>')).toEqual([{ ul: [['p0 甲', { ol: ['乙'] }]] }])
    expect(body('<ul><ul><li>深</li></ul><li>浅</li></ul>')).toEqual([{ ul: [['p0', { ul: ['深'] }], '浅'] }])
  })

  it('takes words that stand in no item for items, and no item for nothing', () => {
    expect(body('<ul>散<li>项</li><li> </li></ul><ol></ol>')).toEqual([{ ul: ['散', '项'] }])
  })

  it('begins an item with a paragraph whatever it holds', () => {
    expect(body('<ul><li><blockquote>引</blockquote></li><li><h2>题</h2></li></ul>')).toEqual([
      { ul: [['p0', { quote: ['p 引'] }], '题'] },
    ])
  })

  it('keeps a start that makes sense', () => {
    expect(body('<ol start="5"><li>甲</li></ol><ol start="-2"><li>乙</li></ol>')).toEqual([
      { ol: ['甲'], start: 5 },
      { ol: ['乙'] },
    ])
  })
})
