import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { validContent } from '../../../../main/documents/validContent.ts'
import { arbitraryDocument } from '../../../helpers/arbitraryDocument.ts'
import { arbitraryMetadata } from '../../../helpers/arbitraryMetadata.ts'
import { bodyOf, metadataOf } from '../../../helpers/newShelf.ts'

describe('validContent', () => {
  it('gives back what is valid, unchanged', () => {
    fc.assert(
      fc.property(arbitraryMetadata(), arbitraryDocument(), (metadata, document) => {
        expect(validContent({ metadata, document })).toEqual({ ok: true, value: { metadata, document } })
      }),
      { numRuns: 50 },
    )
  })

  it('refuses any other JSON, and quotes none of it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        const answer = validContent({
          metadata: metadataOf(),
          document: { type: 'doc', content: [{ type: '机密', more: json }] },
        })
        expect(answer).toMatchObject({ ok: false, error: { code: 'contract.badInput' } })
        expect(JSON.stringify(answer)).not.toContain('机密')
      }),
    )
    for (const metadata of [null, [], 'x', { title: ['x'] }]) {
      expect(validContent({ metadata, document: bodyOf('x') }).ok, JSON.stringify(metadata)).toBe(false)
    }
  })
})
