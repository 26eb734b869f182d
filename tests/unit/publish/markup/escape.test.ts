import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText } from '../../../../src/publish/markup/cleanText.ts'
import { element, voidElement } from '../../../../src/publish/markup/element.ts'
import { escapeAttribute, escapeText } from '../../../../src/publish/markup/escape.ts'

function only(html: string): DefaultTreeAdapterTypes.Element {
  const { childNodes } = parseFragment(html)
  expect(childNodes).toHaveLength(1)
  return childNodes[0] as DefaultTreeAdapterTypes.Element
}

describe('escaping', () => {
  it('writes markup as entities and keeps quotes in text readable', () => {
    expect(escapeText('a & <b> "c" ]]>')).toBe('a &amp; &lt;b&gt; "c" ]]&gt;')
    expect(escapeAttribute('"&<>')).toBe('&quot;&amp;&lt;&gt;')
  })

  it('gives any text back through a real parser, but for what HTML forbids', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        const clean = cleanText(text)
        fc.pre(clean !== '')
        const parsed = only(element('p', { title: text }, escapeText(text)))
        expect(parsed.attrs).toEqual([{ name: 'title', value: clean }])
        expect(parsed.childNodes).toMatchObject([{ value: clean }])
      }),
      { numRuns: 500 },
    )
  })
})

describe('element', () => {
  it('leaves out attributes without a value and writes true ones bare', () => {
    const attributes = { type: 'radio', class: null, title: undefined, checked: true, value: 0, alt: '' } as const
    expect(voidElement('input', attributes)).toBe('<input type="radio" checked value="0" alt="">')
  })
})
