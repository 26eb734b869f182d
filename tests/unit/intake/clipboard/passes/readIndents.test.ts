import { describe, expect, it } from 'vitest'
import { readIndents } from '../../../../../src/intake/clipboard/passes/readIndents.ts'
import { ranPass } from './ranPass.ts'

const read = (html: string, source: 'word' | 'web' = 'web') => ranPass(html, [readIndents], source)

describe('readIndents', () => {
  it('takes the spaces off the start, whatever they are and however they are wrapped', () => {
    const { markup, told } = read(
      '<p>　　甲</p><p>&nbsp;&nbsp; 乙</p><div><span>　</span><font><b>　丙</b></font></div>',
    )
    expect(markup).toBe('<p>甲</p><p>乙</p><div><font><b>丙</b></font></div>')
    expect(told).toEqual(['typedIndents 3'])
  })

  it('stops at the first word, break or picture', () => {
    expect(read('<p>甲　乙</p><p><br>　丙</p><p><img>　丁</p>').markup).toBe(
      '<p>甲　乙</p><p><br></br>　丙</p><p><img></img>　丁</p>',
    )
  })

  it('reads text that stands in no paragraph', () => {
    expect(read('　　甲<p>乙</p>').markup).toBe('甲<p>乙</p>')
  })

  it('takes a flush line of Word for flush, and what browsers write on everything for nothing', () => {
    const html =
      '<p style="text-indent:0cm">甲</p><p style="text-indent:21pt">乙</p><p style="text-indent:-21pt">丙</p>'
    expect(read(html, 'word').body).toEqual(['p0 甲', 'p 乙', 'p 丙'])
    expect(read(html).body).toEqual(['p 甲', 'p 乙', 'p 丙'])
  })

  it('does not call white space of the markup an indent', () => {
    expect(read('<p>\n  甲</p><p>&nbsp;乙</p><p>　</p>').told).toEqual([])
  })
})
