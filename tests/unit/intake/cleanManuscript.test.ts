import { describe, expect, it } from 'vitest'
import { emptyMetadata } from '../../../src/article/metadata.ts'
import { cleanManuscript } from '../../../src/intake/cleanManuscript.ts'

const doc = (text: string, attrs?: Record<string, unknown>) => ({
  type: 'doc' as const,
  content: [{ type: 'paragraph', ...(attrs === undefined ? {} : { attrs }), content: [{ type: 'text', text }] }],
})

describe('cleanManuscript', () => {
  it('gives the same objects back where nothing is odd', () => {
    const document = doc('近日，会议召开。\t😀𠮷')
    const metadata = emptyMetadata()
    const cleaned = cleanManuscript(document, metadata)
    expect(cleaned.document).toBe(document)
    expect(cleaned.metadata).toBe(metadata)
    expect(cleaned.losses).toEqual([])
  })

  it('cleans text, attributes and fields, and counts each kind once', () => {
    const metadata = { ...emptyMetadata(), title: '标\u0001题', authors: ['张\ud800三', '李\ue000四'] }
    const cleaned = cleanManuscript(doc('甲\u0001', { alt: '\u0001' }), metadata)
    expect(cleaned.metadata).toMatchObject({ title: '标题', authors: ['张\ufffd三', '李\ue000四'] })
    expect(cleaned.document).toEqual(doc('甲', { alt: '' }))
    expect(cleaned.losses).toEqual([
      { kind: 'badCharacter', where: 'document', what: 'U+0001 ×3' },
      { kind: 'badCharacter', where: 'document', what: 'U+D800 ×1' },
      { kind: 'privateUse', where: 'document', what: 'U+E000 ×1' },
    ])
  })

  it('leaves out a text of which nothing is left, since a document holds none', () => {
    expect(cleanManuscript(doc('\u0001'), emptyMetadata()).document).toEqual({
      type: 'doc',
      content: [{ type: 'paragraph', content: [] }],
    })
  })
})
