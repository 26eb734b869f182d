import { describe, expect, it } from 'vitest'
import { dropLeakedStyles } from '../../../../../src/intake/clipboard/passes/dropLeakedStyles.ts'
import { ranPass } from './ranPass.ts'

describe('dropLeakedStyles', () => {
  it.each([
    '@font-face{font-family:"宋体";}p.MsoNormal{margin:0pt;}',
    'p.MsoNormal{mso-style-name:正文;}\nspan.msoIns{color:blue;}',
    '@page Section0{margin-top:72pt;}',
  ])('takes out the style sheet that became text: %s', (sheet) => {
    expect(ranPass(`${sheet}<p>甲</p><div>${sheet}</div>`, [dropLeakedStyles])).toMatchObject({
      markup: '<p>甲</p><div></div>',
      told: ['leakedStyles 2'],
    })
  })

  it('leaves prose with braces alone', () => {
    const html = '集合 {1, 2} 与 p {x} 不同<p>在 CSS 里写 p { margin: 0 } 即可。</p>'
    expect(ranPass(html, [dropLeakedStyles])).toMatchObject({ markup: html, told: [] })
  })
})
