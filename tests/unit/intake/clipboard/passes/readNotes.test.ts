import { describe, expect, it } from 'vitest'
import { readNotes } from '../../../../../src/intake/clipboard/passes/readNotes.ts'
import { ranPass } from './ranPass.ts'

describe('readNotes', () => {
  it.each(['footnote', 'endnote'])('makes text of a %s: number raised in the text, plain before the note', (kind) => {
    const id = kind === 'footnote' ? 'ftn' : 'edn'
    const html = `<p>甲<a style="mso-${kind}-id:${id}1" href="#_${id}1" name="_${id}ref1"><span>[1]</span></a></p><div style="mso-element:${kind}-list"><hr><div style="mso-element:${kind}"><p><a style="mso-${kind}-id:${id}1" href="#_${id}ref1" name="_${id}1">[1]</a> 注</p></div></div>`
    expect(ranPass(html, [readNotes]).body).toEqual(['p 甲<sup>[1]</sup>', 'p [1] 注'])
  })

  it('leaves nothing of a reference without a number', () => {
    expect(ranPass('<p>甲<a style="mso-footnote-id:ftn1" href="#_ftn1"></a></p>', [readNotes]).markup).toBe('<p>甲</p>')
  })
})
