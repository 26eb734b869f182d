import { describe, expect, it } from 'vitest'
import { splitPreformatted } from '../../../../../src/intake/clipboard/passes/splitPreformatted.ts'
import { ranPass } from './ranPass.ts'

describe('splitPreformatted', () => {
  it('makes a paragraph of each line and drops empty ones', () => {
    expect(ranPass('<p>首</p><pre>  甲\n\n<b>乙</b> &lt;c&gt;\r\n丙</pre>', [splitPreformatted]).markup).toBe(
      '<p>首</p><p>  甲</p><p>乙 <c></p><p>丙</p>',
    )
  })
})
