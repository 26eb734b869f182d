import { describe, expect, it } from 'vitest'
import { element, voidElement } from '../../../../src/publish/markup/element.ts'

describe('an element', () => {
  it('escapes its attributes and leaves its content, which is HTML already', () => {
    expect(element('p', { title: '"甲" & <乙>' }, '<b>丙</b>')).toMatch(
      /^<p title="&quot;甲&quot; &amp; (?:<|&lt;)乙(?:>|&gt;)"><b>丙<\/b><\/p>$/,
    )
  })

  it('leaves out what is not said, keeps zero and the empty text', () => {
    expect(element('td', { id: null, lang: undefined, colspan: 0, class: '' }, '')).toBe(
      '<td colspan="0" class=""></td>',
    )
  })

  it('has no end tag where it has no content, and no value where the attribute alone says it', () => {
    expect(voidElement('input', { type: 'radio', checked: true })).toBe('<input type="radio" checked>')
  })
})
