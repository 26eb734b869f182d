import { expect, it } from 'vitest'
import { formulaView } from '../../../../renderer/editor/formula/formulaView.ts'
import { canDraw, loadDrawing } from '../../../../renderer/editor/formula/loadDrawing.ts'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'

const viewOf = (tex: string, display = 'inline') =>
  formulaView(articleSchema.nodes.formula.create({ tex, display })).dom

it('is drawn, says what it is, and holds a text behind which an input method can compose', async () => {
  expect(await loadDrawing()).toBe(true)
  expect(canDraw()).toBe(true)
  const dom = viewOf('\\frac{a}{b}', 'block')
  expect(dom.querySelector('math[display=block] mfrac')).not.toBe(null)
  expect(dom.getAttribute('aria-label')).toBe('a/b')
  expect(dom.getAttribute('data-formula')).toBe('\\frac{a}{b}')
  expect(dom.lastChild?.nodeType).toBe(3)
  expect(dom.lastChild?.textContent).toBe('\u2060')
})

it('shows TeX that cannot be understood as it was written, and marks it', () => {
  const face = viewOf('\\foo{<b>').querySelector('.formula-face')
  expect(face?.textContent).toBe('\\foo{<b>')
  expect(face?.hasAttribute('data-fault')).toBe(true)
  expect(face?.querySelector('b')).toBe(null)
})
