import { describe, expect, it } from 'vitest'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import { readFigure } from '../../../../../renderer/editor/figure/readFigure.ts'
import { figureAttributes } from '../../../../../renderer/editor/figure/figureAttributes.ts'
import { doc, fig, holding, p, selecting } from '../bodies.ts'

describe('readFigure', () => {
  it('gives the attributes and the place of the active figure', () => {
    const figure = fig({ asset: 'a.png', credit: '吴益美', width: 75 })
    expect(readFigure(holding(doc(p('甲'), figure), 3))).toEqual({ ...figureAttributes(figure), pos: 3, changes: '' })
  })

  it('names the changes on it, as it is drawn anew where one comes or goes', () => {
    const change = articleSchema.mark('insertion', { id: 'aaaaaa', by: '甲', at: '2026-11-27T00:00:00.000Z' })
    const figure = fig({ asset: 'a.png' }).mark([change])
    expect(readFigure(holding(doc(p('甲'), figure), 3)).changes).toBe('insertion aaaaaa')
  })

  it('says that there is none', () => {
    expect(readFigure(selecting(doc(p('甲')), '甲')).pos).toBeNull()
  })
})
