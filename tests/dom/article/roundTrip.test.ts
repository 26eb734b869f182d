import { DOMParser as ArticleParser, DOMSerializer } from '@tiptap/pm/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderedBody } from '../../../renderer/editor/source/sourceOf.ts'
import { articleSchema } from '../../../src/article/document/articleSchema.ts'
import type { DocumentJson } from '../../../src/article/document/documentJson.ts'
import { emptyDocument } from '../../../src/article/document/emptyDocument.ts'
import { arbitraryDocument, arbitraryUndecided } from '../../helpers/arbitraryDocument.ts'

const serializer = DOMSerializer.fromSchema(articleSchema)
const parser = ArticleParser.fromSchema(articleSchema)

/** The body as it comes back from its own markup, by way of real elements or of text. */
function throughDom(document: DocumentJson, asText: boolean): unknown {
  const holder = window.document.createElement('div')
  if (asText) holder.innerHTML = renderedBody(document).innerHTML
  else holder.append(serializer.serializeFragment(articleSchema.nodeFromJSON(document).content))
  return parser.parse(holder, { preserveWhitespace: 'full' }).toJSON()
}

describe('a body written as HTML and read again', () => {
  it('is the same, by way of elements', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryDocument(), arbitraryUndecided()), (document) => {
        expect(throughDom(document, false)).toEqual(document)
      }),
      { numRuns: 300 },
    )
  })

  it('is the same, by way of text', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryDocument(), arbitraryUndecided()), (document) => {
        expect(throughDom(document, true)).toEqual(document)
      }),
      { numRuns: 300 },
    )
  })

  it('is the same when it is empty', () => {
    expect(throughDom(emptyDocument(), true)).toEqual(emptyDocument())
  })
})
