import { expect, it } from 'vitest'
import { footnoteView } from '../../../../renderer/editor/footnote/footnoteView.ts'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'

it('shows its words as a hint, and holds a text without width, behind which input methods keep their place', () => {
  const { dom } = footnoteView(articleSchema.nodes.footnote.create({ text: '见《通知》"一"' }))
  const element = dom
  expect(element.getAttribute('data-footnote')).toBe('见《通知》"一"')
  expect(element.title).toBe('见《通知》"一"')
  expect(element.textContent).toBe('\u2060')
})
