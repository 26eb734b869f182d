import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countBody } from '../../../../../main/shells/cli/countBody.ts'
import { arbitraryDocument } from '../../../../helpers/arbitraryDocument.ts'

const text = (words: string) => [{ type: 'text', text: words }]
const paragraph = (words: string) => ({ type: 'paragraph', content: text(words) })

describe('countBody', () => {
  it('counts what a body holds, however deep', () => {
    const item = { type: 'listItem', content: [paragraph('一'), { type: 'orderedList', content: [] }] }
    const document = {
      type: 'doc',
      content: [
        { type: 'heading', content: text('题') },
        paragraph('近日,abc'),
        { type: 'paragraph' },
        { type: 'bulletList', content: [item] },
        { type: 'table', content: [] },
        { type: 'figure', content: text('图注') },
      ],
    }
    expect(countBody(document)).toEqual({ paragraphs: 2, headings: 1, lists: 2, tables: 1, images: 1, characters: 8 })
  })

  it('takes any valid body', () => {
    fc.assert(
      fc.property(arbitraryDocument(), (document) => {
        for (const count of Object.values(countBody(document))) expect(count).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 30 },
    )
  })
})
