import { describe, expect, it } from 'vitest'
import { ranPass } from '../passes/ranPass.ts'

const body = (html: string) => ranPass(`<p>${html}</p>`, [], 'web').body[0]

describe('styledOf', () => {
  it('reads every mark by its element', () => {
    expect(
      body('<b>1</b><strong>2</strong><i>3</i><em>4</em><u>5</u><s>6</s><del>7</del><sup>8</sup><sub>9</sub>'),
    ).toBe('p <b>12</b><i>34</i><u>5</u><s>67</s><sup>8</sup><sub>9</sub>')
  })

  it('lets a style overrule the element, and an inner style the outer', () => {
    expect(body('<b style="font-weight:normal">甲</b><b>乙<span style="font-weight:400">丙</span></b>')).toBe(
      'p 甲<b>乙</b>丙',
    )
    expect(body('<i>甲<span style="font-style:normal">乙</span></i>')).toBe('p <i>甲</i>乙')
  })

  it('is not misled by properties that only sound like one', () => {
    expect(body('<b style="mso-bidi-font-weight:normal">甲</b>乙')).toBe('p <b>甲</b>乙')
    expect(body('甲<span style="text-decoration-style:solid;text-underline:single">乙</span>')).toBe('p 甲乙')
  })

  it('reads marks by style where they lie on a part', () => {
    expect(
      body('甲<span style="font-weight:700">乙</span><span style="text-decoration:underline line-through">丙</span>'),
    ).toBe('p 甲<b>乙</b><u><s>丙</s></u>')
  })

  it('underlines no link, and keeps the inner of raised and lowered', () => {
    expect(
      body(
        '甲<a href="https://a.cn/" style="text-decoration:underline"><span style="text-decoration:underline">乙</span></a>',
      ),
    ).toBe('p 甲<a https://a.cn/>乙</a>')
    expect(body('甲<sup>乙<sub>丙</sub></sup>')).toBe('p 甲<sup>乙</sup><sub>丙</sub>')
  })
})
