import { describe, expect, it } from 'vitest'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import { regroup } from '../../../../../src/article/document/repair/regroup.ts'
import { repairDocument } from '../../../../../src/article/document/repairDocument.ts'

const { nodes } = articleSchema
const figure = nodes.figure.create({ asset: '甲.png' }, articleSchema.text('图'))
const line = nodes.paragraph.create(null, articleSchema.text('文'))

describe('a group with any children', () => {
  it.each([
    [[figure, figure], 'figureGroup(figure("图"), figure("图"))', false],
    [[figure], 'figure("图")', false],
    [[], '', true],
    [[line], 'paragraph("文")', true],
    [[figure, line, figure, figure], 'figure("图") paragraph("文") figureGroup(figure("图"), figure("图"))', true],
    [[articleSchema.text('文'), figure], '"文" figure("图")', true],
  ] as const)('loses none of them: %#', (children, expected, moved) => {
    const built = regroup(nodes.figureGroup, null, children)
    expect(built.nodes.map(String).join(' ')).toBe(expected)
    expect(built.moved).toBe(moved)
  })
})

describe('a body with a group', () => {
  const picture = (asset: string) => ({ type: 'figure', attrs: { asset }, content: [{ type: 'text', text: asset }] })
  const repaired = (...content: unknown[]) =>
    repairDocument({ type: 'doc', content: [{ type: 'figureGroup', content }] })
  const shape = ({ document }: ReturnType<typeof repairDocument>) => String(articleSchema.nodeFromJSON(document))

  it('comes back as it is where it is sound', () => {
    const { document, losses } = repaired(picture('甲.png'), picture('乙.png'))
    expect(losses).toEqual([])
    expect(document.content?.[0]?.content?.map(({ attrs }) => attrs?.asset)).toEqual(['甲.png', '乙.png'])
  })

  it('is opened without a loss where one picture was left', () => {
    const alone = repaired(picture('甲.png'))
    expect(alone.losses).toEqual([])
    expect(shape(alone)).toBe('doc(figure("甲.png"))')
  })

  it('keeps every word and picture of a broken one, and tells', () => {
    const broken = repaired(
      { type: 'text', text: '散' },
      picture('甲.png'),
      { type: 'figureGroup', content: [picture('乙.png')] },
      { type: 'unknown', content: [picture('丙.png')] },
    )
    expect(shape(broken)).toBe(
      'doc(paragraph("散"), figureGroup(figure("甲.png"), figure("乙.png"), figure("丙.png")))',
    )
    expect(broken.losses.map(({ kind }) => kind)).toContain('badStructure')
    expect(shape(repaired())).toBe('doc(paragraph)')
  })
})
