import { describe, expect, it } from 'vitest'
import { dropLeakage } from '../../../../renderer/editor/paste/dropLeakage.ts'
import { readHtml } from '../../../../renderer/editor/paste/readHtml.ts'

function left(html: string): string {
  const page = readHtml(html)
  dropLeakage(page)
  return page.body.innerHTML.trim()
}

describe('dropLeakage', () => {
  it('takes out elements whose text is never text', () => {
    expect(
      left('<style>p{color:red}</style><script>x()</script><template>t</template><p>甲</p><noscript>n</noscript>'),
    ).toBe('<p>甲</p>')
  })

  it('takes out comments, conditional ones too, and keeps what they stood around', () => {
    expect(left('<p><!--[if gte mso 9]><v:shape>x</v:shape><![endif]-->甲<![if !supportLists]>乙<![endif]></p>')).toBe(
      '<p>甲乙</p>',
    )
  })

  it('takes out what Word hides, and its empty paragraph marks', () => {
    expect(left('<p><span style="mso-hide:all">藏</span>甲<o:p>&nbsp;</o:p></p>')).toBe('<p>甲</p>')
    expect(left('<p><o:p>乙</o:p></p>')).toContain('乙')
  })

  it("takes out WPS's style sheet that became text", () => {
    expect(left('@font-face{font-family:"宋体";}p.MsoNormal{margin:0pt;}<p>甲</p>')).toBe('<p>甲</p>')
  })

  it('leaves prose with braces alone', () => {
    expect(left('集合 {1, 2} 与 p {x} 不同<p>甲</p>')).toBe('集合 {1, 2} 与 p {x} 不同<p>甲</p>')
  })
})
