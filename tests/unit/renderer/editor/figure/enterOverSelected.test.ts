import type { Node } from '@tiptap/pm/model'
import { describe, expect, it } from 'vitest'
import { enterIntoCaption, enterOverSelected } from '../../../../../renderer/editor/figure/enterOverSelected.ts'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import { after, at, doc, fig, find, group, holding, list, p, table } from '../bodies.ts'

const { nodes } = articleSchema
const caption = (text: string) => nodes.tableCaption.create(null, articleSchema.text(text))
const said = (text: string) => nodes.groupCaption.create(null, articleSchema.text(text))
const body = doc(
  p('前文'),
  fig({ asset: '甲.png' }, '图注'),
  p('间文'),
  caption('表题'),
  table(['格子']),
  p('中文'),
  group(fig({}, '左注'), fig({}, '右注')),
  said('说明'),
  p('后文'),
)

/** Enter over what is selected from behind the first character of one word to behind that of another. */
function entered(from: string, to: string, start: Node = body): string | null {
  const state = at(start, find(start, from) + 1, find(start, to) + 1)
  const next = after(state, enterOverSelected) ?? after(state, enterIntoCaption)
  if (next === null) return null
  next.doc.check()
  const { $from } = next.selection
  return `${String(next.doc)} @${$from.parent.type.name} ${$from.parent.textContent} ${$from.parentOffset}`
}

describe('Enter over words that are selected', () => {
  it.each([
    ['图注', '间文', 'figure("图"), paragraph("文"), tableCaption', 'paragraph 文 0'],
    ['表题', '中文', 'paragraph("间文"), tableCaption("表"), paragraph("文"), figureGroup', 'paragraph 文 0'],
    ['说明', '后文', 'groupCaption("说"), paragraph("文"))', 'paragraph 文 0'],
    ['图注', '表题', 'figure("图"), tableCaption("题"), table', 'tableCaption 题 0'],
    ['间文', '表题', 'paragraph("间"), tableCaption("题"), table', 'tableCaption 题 0'],
  ])('from within %s to within %s leaves both lines', (from, to, shape, cursor) => {
    expect(entered(from, to)).toContain(shape)
    expect(entered(from, to)?.endsWith(`@${cursor}`)).toBe(true)
  })

  it.each([
    ['图注', '左注', 'figure("图注"), paragraph, figureGroup(figure("右注"))'],
    ['左注', '右注', 'figureGroup(figure("左注")), groupCaption("说明"), paragraph, paragraph("后文")'],
    ['左注', '说明', 'figureGroup(figure("左明")), paragraph, paragraph("后文")'],
  ])('from within %s to within %s, whose picture goes too, goes on below', (from, to, shape) => {
    expect(entered(from, to)).toContain(shape)
    expect(entered(from, to)).toContain('@paragraph  0')
  })

  it('within one caption takes it out and goes on below', () => {
    const whole = (word: string) => after(at(body, find(body, word) + 1, find(body, word) + 2), enterOverSelected)!
    expect(String(whole('图注').doc)).toContain('figure("图"), paragraph, paragraph("间文")')
    expect(whole('表题').selection.$from.parent.textContent).toBe('格子')
    expect(String(whole('说明').doc)).toContain('groupCaption("说"), paragraph, paragraph("后文")')
  })

  it('leaves what is below in its list', () => {
    const start = doc(fig({}, '图注'), p('间'), list([p('一项')], [p('二项')], [p('三项')]))
    expect(entered('图注', '二项', start)).toContain(
      'doc(figure("图"), bulletList(listItem(paragraph("项")), listItem(paragraph("三项"))))',
    )
  })

  it('into a cell leaves a table of the cells that are not selected', () => {
    const start = doc(fig({}, '图注'), p('间'), table(['甲格', '乙格'], ['丙格', '丁格']), p('后'))
    expect(entered('图注', '乙格', start)).toMatch(
      /^doc\(figure\("图格"\), paragraph, table\(.*丙格.*丁格.*@paragraph {2}0$/,
    )
  })

  it('is no matter of ours without words selected, from a paragraph on, or from a picture', () => {
    expect(after(at(body, find(body, '图注') + 1), enterOverSelected)).toBeNull()
    expect(after(holding(body, 4), enterOverSelected)).toBeNull()
    expect(entered('前文', '图注')).toBeNull()
    expect(entered('前文', '间文')).toBeNull()
  })
})
