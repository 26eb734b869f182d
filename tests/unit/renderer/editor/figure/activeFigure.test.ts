import { describe, expect, it } from 'vitest'
import { activeFigure } from '../../../../../renderer/editor/figure/activeFigure.ts'
import { at, doc, fig, holding, p, selecting } from '../bodies.ts'

const body = doc(p('前文'), fig({ alt: '一' }, '图注'), p('后文'))

describe('activeFigure', () => {
  it('is the selected figure', () => {
    expect(activeFigure(holding(body, 4))).toMatchObject({ pos: 4, node: body.child(1) })
  })

  it('is the figure whose caption holds the cursor', () => {
    expect(activeFigure(selecting(body, '图注', '图'))?.pos).toBe(4)
  })

  it('is none in a paragraph, or in a selection that goes beyond the figure', () => {
    expect(activeFigure(selecting(body, '前文'))).toBeNull()
    expect(activeFigure(at(body, 5, 10))).toBeNull()
    expect(activeFigure(holding(doc(p('甲')), 0))).toBeNull()
  })
})
