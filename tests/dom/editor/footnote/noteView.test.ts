import { expect, it } from 'vitest'
import { noteView } from '../../../../renderer/editor/footnote/noteView.ts'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'

it('shows its words as a hint, and holds a text without width, behind which input methods keep their place', () => {
  const { dom } = noteView(articleSchema.nodes.footnote.create({ text: '见《通知》"一"' }))
  const element = dom
  expect(element.getAttribute('data-footnote')).toBe('见《通知》"一"')
  expect(element.title).toBe('见《通知》"一"')
  expect(element.textContent).toBe('\u2060')
})

it('tells an endnote from a footnote', () => {
  const { dom } = noteView(articleSchema.nodes.footnote.create({ text: '参见附录', kind: 'endnote' }))
  expect(dom.outerHTML).toBe('<sup data-endnote="参见附录" title="参见附录">\u2060</sup>')
})
