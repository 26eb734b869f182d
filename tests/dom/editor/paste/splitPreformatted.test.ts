import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../../renderer/editor/paste/readHtml.ts'
import { splitPreformatted } from '../../../../renderer/editor/paste/splitPreformatted.ts'

describe('splitPreformatted', () => {
  it('makes a paragraph of each line and drops empty ones', () => {
    const page = readHtml('<p>首</p><pre>  甲\n\n<b>乙</b> &lt;c&gt;\r\n丙</pre>')
    splitPreformatted(page)
    expect(page.body.innerHTML).toBe('<p>首</p><p>  甲</p><p>乙 &lt;c&gt;</p><p>丙</p>')
  })
})
