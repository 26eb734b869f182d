import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countText } from '../../../../../src/article/countText.ts'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import { bodyText } from '../../../../../src/article/document/bodyText.ts'
import { countBlocks } from '../../../../../renderer/editor/typing/countBlocks.ts'
import { arbitraryDocument } from '../../../../helpers/arbitraryDocument.ts'
import { doc, p, selecting } from '../bodies.ts'

describe('countBlocks', () => {
  it('counts what the stored body counts', () => {
    const count = countBlocks()
    fc.assert(
      fc.property(arbitraryDocument(), (json) => {
        expect(count(articleSchema.nodeFromJSON(json))).toBe(countText(bodyText(json)))
      }),
    )
  })

  it('follows an edit, and looks again only at the block that changed', () => {
    const count = countBlocks()
    const state = selecting(doc(p('甲乙'), p('丙')), '丙')
    expect(count(state.doc)).toBe(3)
    const untouched = state.doc.firstChild!
    untouched.textBetween = () => {
      throw new Error('counted again')
    }
    expect(count(state.apply(state.tr.insertText('丁')).doc)).toBe(4)
  })
})
