import { describe, expect, it } from 'vitest'
import { readClipboard } from '../../../../../src/intake/clipboard/readClipboard.ts'
import { readMarkup } from '../../../../../src/intake/clipboard/tree/readMarkup.ts'
import { elementsOf, textOf } from '../../../../../src/intake/clipboard/tree/walk.ts'

describe('readMarkup', () => {
  it('counts comments but for the marks of the fragment', () => {
    expect(readMarkup('<!--StartFragment--><p>甲<!--[if x]>y<![endif]--></p><!--EndFragment-->').comments).toBe(1)
  })

  it('finds the picture that stands only in a comment for Word, and not twice where it stands outside too', () => {
    const drawn = '<!--[if gte vml 1]><v:shape alt="山"><v:imagedata src="file:///C:/a.png"/></v:shape><![endif]-->'
    const pictures = (html: string) => elementsOf(readMarkup(html).root).filter(({ tag }) => tag === 'img')
    expect(pictures(`<p>${drawn}</p>`).map(({ attributes }) => [...attributes.values()])).toEqual([
      ['file:///C:/a.png', '山'],
    ])
    expect(pictures(`<p>${drawn}<![if !vml]><img src="file:///C:/b.png" v:shapes="x"><![endif]></p>`)).toHaveLength(1)
  })

  it('reads a hundred thousand nested elements and loses no word', () => {
    const started = performance.now()
    const page = readMarkup(`${'<div>'.repeat(100_000)}底`)
    expect(textOf(page.root)).toBe('底')
    expect(performance.now() - started).toBeLessThan(30_000)
  })

  it('reads a great many siblings and unclosed elements', () => {
    const started = performance.now()
    const { blocks } = readClipboard(
      { html: '<b><style>x{}</style><p>甲'.repeat(3_000), text: '', rtf: '', files: [] },
      'structure',
    )
    expect(blocks.length).toBe(3_000)
    expect(performance.now() - started).toBeLessThan(30_000)
  })
})
