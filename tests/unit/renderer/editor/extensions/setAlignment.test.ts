import { describe, expect, it } from 'vitest'
import { setAlignment } from '../../../../../renderer/editor/extensions/setAlignment.ts'
import { after, doc, fig, group, h, holding, p, selecting } from '../bodies.ts'

describe('setAlignment', () => {
  it('aligns every paragraph and heading of the selection, and no other', () => {
    const next = after(selecting(doc(h(2, '题'), p('甲'), p('乙')), '题', '甲'), setAlignment('justify'))
    expect(next!.doc.toJSON()).toEqual(doc(h(2, '题', 'justify'), p('甲', { align: 'justify' }), p('乙')).toJSON())
  })

  it('takes the indent off what is centred, and gives it back', () => {
    const centred = after(selecting(doc(p('甲')), '甲'), setAlignment('center'))!
    expect(centred.doc.firstChild!.attrs).toEqual({ align: 'center', indent: 0 })
    expect(after(centred, setAlignment('start'))!.doc.firstChild!.attrs).toEqual({ align: 'start', indent: 2 })
  })

  it('leaves a missing indent missing from left to justified', () => {
    const next = after(selecting(doc(p('甲', { indent: 0 })), '甲'), setAlignment('justify'))!
    expect(next.doc.firstChild!.attrs).toEqual({ align: 'justify', indent: 0 })
  })

  it('moves a figure to the side', () => {
    expect(after(holding(doc(fig()), 0), setAlignment('end'))!.doc.firstChild!.attrs.align).toBe('right')
  })

  it('leaves a figure of a group in its place', () => {
    expect(after(holding(doc(group(fig(), fig())), 1), setAlignment('end'))).toBeNull()
  })
})
