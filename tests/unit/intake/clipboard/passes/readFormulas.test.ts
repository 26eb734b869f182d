import { describe, expect, it } from 'vitest'
import { PASSES } from '../../../../../src/intake/clipboard/passes/passes.ts'
import { readFormulas } from '../../../../../src/intake/clipboard/passes/readFormulas.ts'
import { SAVED_FORMULAS } from '../../../../helpers/savedFormulas.ts'
import { ranPass } from './ranPass.ts'

describe('a formula on the clipboard', () => {
  it.each(SAVED_FORMULAS)('of $from', ({ html, outline }) => {
    expect(ranPass(`<p>式：${html}。</p>`, [...PASSES]).body).toEqual([`p 式：${outline}。`])
  })

  it('in a heading stays one, and in bold words is bold', () => {
    const { html } = SAVED_FORMULAS[2]
    expect(ranPass(`<h2>论${html}</h2>`, [...PASSES]).body).toEqual(['h2 论$E = mc^2$'])
    expect(ranPass(`<p>甲<b>${html}</b>乙</p>`, [...PASSES]).body).toEqual(['p 甲<b>$E = mc^2$</b>乙'])
  })

  it('that shows nothing leaves its place as it is', () => {
    expect(ranPass('<p>甲<math></math>乙</p>', [readFormulas]).body).toEqual(['p 甲乙'])
  })
})
