import { describe, expect, it } from 'vitest'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import { figurePlace } from '../../../../../renderer/editor/figure/figurePlace.ts'
import { doc, fig, find, list, p, table } from '../bodies.ts'

function place(body: ReturnType<typeof doc>, pos: number) {
  return figurePlace(body.resolve(pos))
}

describe('figurePlace', () => {
  it('takes the place of an empty paragraph', () => {
    expect(place(doc(p(), p('乙')), 1)).toEqual({ from: 0, to: 2 })
  })

  it('goes before a paragraph at its start, else after it: never between its words', () => {
    const body = doc(p('甲乙'))
    expect(place(body, 1)).toEqual({ from: 0, to: 0 })
    expect(place(body, 2)).toEqual({ from: 4, to: 4 })
    expect(place(body, 3)).toEqual({ from: 4, to: 4 })
  })

  it('goes after a figure whose caption holds the cursor', () => {
    expect(place(doc(fig({}, '注'), p('乙')), 2)).toEqual({ from: 3, to: 3 })
  })

  it('never comes before the picture whose caption holds the cursor, nor between a table and its caption', () => {
    expect(place(doc(fig({}, '注'), p('乙')), 1)).toEqual({ from: 3, to: 3 })
    const titled = articleSchema.nodes.tableCaption.create(null, articleSchema.text('题'))
    const cells = table(['格'])
    for (const pos of [1, 2]) {
      const end = titled.nodeSize + cells.nodeSize
      expect(place(doc(titled, cells, p('乙')), pos)).toEqual({ from: end, to: end })
    }
  })

  it('stays in the list item and in the cell', () => {
    const items = doc(list([p('甲')]))
    expect(place(items, find(items, '甲') + 1)).toEqual({ from: 5, to: 5 })
    const cells = doc(table(['格']))
    expect(cells.resolve(place(cells, find(cells, '格') + 1).from).parent.type.name).toBe('tableCell')
  })

  it('keeps a position between blocks', () => {
    expect(place(doc(p('甲'), p('乙')), 3)).toEqual({ from: 3, to: 3 })
  })
})
