import { describe, expect, it } from 'vitest'
import { readIndents } from '../../../../renderer/editor/paste/readIndents.ts'
import { readHtml } from '../../../../renderer/editor/paste/readHtml.ts'

function read(html: string): string {
  const page = readHtml(html)
  readIndents(page)
  return page.body.innerHTML
}

describe('readIndents', () => {
  it('takes the spaces off the start, whatever they are and however they are wrapped', () => {
    expect(read('<p>　　甲</p><p>&nbsp;&nbsp; 乙</p><div><span>　</span><font><b>　丙</b></font></div>')).toBe(
      '<p>甲</p><p>乙</p><div><font><b>丙</b></font></div>',
    )
  })

  it('stops at the first word, break or picture', () => {
    expect(read('<p>甲　乙</p><p><br>　丙</p><p><img>　丁</p>')).toBe('<p>甲　乙</p><p><br>　丙</p><p><img>　丁</p>')
  })

  it('reads text that stands in no paragraph', () => {
    expect(read('　　甲<p>乙</p>')).toBe('甲<p>乙</p>')
  })
})
