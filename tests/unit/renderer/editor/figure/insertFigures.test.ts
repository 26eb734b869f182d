import { describe, expect, it } from 'vitest'
import { insertFigures } from '../../../../../renderer/editor/figure/insertFigures.ts'
import { doc, fig, list, p, selecting, at, table } from '../bodies.ts'
import fc from 'fast-check'
import { arbitraryDocument } from '../../../../helpers/arbitraryDocument.ts'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import { EditorState } from '@tiptap/pm/state'

describe('insertFigures', () => {
  it('puts several in order and selects the last', () => {
    const { doc: body, selection } = insertFigures(at(doc(p()), 1), [{ asset: 'a.png' }, { asset: 'b.png' }], null)
    expect(body.toJSON()).toEqual(doc(fig({ asset: 'a.png' }), fig({ asset: 'b.png' })).toJSON())
    expect(selection.from).toBe(2)
  })

  it('takes the place of the selected words', () => {
    const state = selecting(doc(p('甲乙丙')), '乙', '乙')
    expect(insertFigures(state, [{ asset: 'a.png' }], null).doc.textContent).toBe('甲丙')
  })

  it('does nothing without figures', () => {
    expect(insertFigures(selecting(doc(p('甲')), '甲', '甲'), [], null).docChanged).toBe(false)
  })

  it('keeps list items and cells whole', () => {
    for (const body of [doc(list([p()])), doc(table(['']))]) {
      const next = insertFigures(
        at(body, body.firstChild!.type.name === 'table' ? 4 : 3),
        [{ asset: 'a.png' }],
        null,
      ).doc
      next.check()
      expect(JSON.stringify(next.toJSON())).toContain('a.png')
    }
  })

  it('leaves every body valid and loses no word, wherever it is put', () => {
    fc.assert(
      fc.property(arbitraryDocument(), fc.double({ min: 0, max: 1, noNaN: true }), (json, share) => {
        const body = articleSchema.nodeFromJSON(json)
        const place = Math.floor(share * body.content.size)
        const next = insertFigures(EditorState.create({ doc: body }), [{ asset: 'a.png' }], place).doc
        next.check()
        expect(next.textContent).toBe(body.textContent)
      }),
    )
  })
})
