import { describe, expect, it } from 'vitest'
import { changeFigure, deleteFigure } from '../../../../../renderer/editor/figure/changeFigure.ts'
import { after, doc, fig, holding, p, selecting } from '../bodies.ts'

describe('changeFigure', () => {
  it('changes what is said of the picture and keeps caption and selection', () => {
    const state = holding(doc(fig({}, '图注')), 0)
    const next = after(state, changeFigure({ alt: '山村', width: 50 }))!
    expect(next.doc.toJSON()).toEqual(doc(fig({ alt: '山村', width: 50 }, '图注')).toJSON())
    expect(next.selection.toJSON()).toEqual(state.selection.toJSON())
  })

  it('does not apply without a figure', () => {
    expect(after(selecting(doc(p('甲')), '甲'), changeFigure({ alt: '山村' }))).toBeNull()
  })
})

describe('deleteFigure', () => {
  it('deletes figure and caption from within the caption', () => {
    const next = after(selecting(doc(p('甲'), fig({}, '图注')), '图注'), deleteFigure)!
    expect(next.doc.toJSON()).toEqual(doc(p('甲')).toJSON())
    expect(after(next, deleteFigure)).toBeNull()
  })
})
