import { NodeSelection } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { leaveCaption, selectFromCaption, stayInCaption } from '../../../../../renderer/editor/figure/leaveCaption.ts'
import { after, at, doc, fig, group, holding, p, selecting } from '../bodies.ts'

const body = doc(fig({}, '图注'), p('后文'))

describe('leaveCaption', () => {
  it('goes on in a new paragraph below the figure, and leaves the caption whole', () => {
    const next = after(at(body, 2), leaveCaption)!
    expect(next.doc.toJSON()).toEqual(doc(fig({}, '图注'), p(), p('后文')).toJSON())
    expect(next.selection.from).toBe(5)
  })

  it('uses the empty paragraph that is there', () => {
    const next = after(at(doc(fig({}, '图注'), p()), 3), leaveCaption)!
    expect(next.doc.childCount).toBe(2)
    expect(next.selection.from).toBe(5)
  })

  it('goes on below the whole group, from a caption or a picture of it that is selected', () => {
    const grouped = doc(group(fig({}, '甲'), fig({}, '乙')), p('后文'))
    const below = doc(group(fig({}, '甲'), fig({}, '乙')), p(), p('后文'))
    for (const state of [selecting(grouped, '甲', '甲'), selecting(grouped, '乙'), holding(grouped, 1)]) {
      const next = after(state, leaveCaption)!
      expect(next.doc.eq(below)).toBe(true)
      expect(next.selection.from).toBe(grouped.firstChild!.nodeSize + 1)
    }
    expect(after(holding(body, 0), leaveCaption)).toBeNull()
  })

  it('is for captions only', () => {
    expect(after(selecting(body, '后文'), leaveCaption)).toBeNull()
  })
})

describe('the edges of a caption', () => {
  it('Backspace at the start selects the figure; elsewhere it deletes as usual', () => {
    expect(after(at(body, 1), selectFromCaption)!.selection).toBeInstanceOf(NodeSelection)
    expect(after(at(body, 2), selectFromCaption)).toBeNull()
    expect(after(selecting(body, '后文'), selectFromCaption)).toBeNull()
  })

  it('Delete at the end does nothing; elsewhere it deletes as usual', () => {
    expect(after(at(body, 3), stayInCaption)!.doc).toBe(body)
    expect(after(at(body, 2), stayInCaption)).toBeNull()
  })
})
