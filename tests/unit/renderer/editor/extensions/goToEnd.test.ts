import { describe, expect, it } from 'vitest'
import { goToEnd } from '../../../../../renderer/editor/extensions/goToEnd.ts'
import { after, doc, fig, p, selecting } from '../bodies.ts'

describe('the ends of the text', () => {
  const state = selecting(doc(p('甲乙丙'), p('丁戊'), p('己')), '戊')

  it('take the cursor', () => {
    expect(after(state, goToEnd('start', false))?.selection.toJSON()).toEqual({ type: 'text', anchor: 1, head: 1 })
    const end = state.doc.content.size - 1
    expect(after(state, goToEnd('end', false))?.selection.toJSON()).toEqual({ type: 'text', anchor: end, head: end })
  })

  it('are selected up to from where the selection began', () => {
    const { anchor } = state.selection
    expect(after(state, goToEnd('start', true))?.selection.toJSON()).toEqual({ type: 'text', anchor, head: 1 })
    expect(after(state, goToEnd('end', true))?.selection.toJSON()).toMatchObject({
      anchor,
      head: state.doc.content.size - 1,
    })
  })

  it('are a figure where one stands there', () => {
    const figures = selecting(doc(fig(), p('甲')), '甲')
    expect(after(figures, goToEnd('start', false))?.selection.from).toBeLessThanOrEqual(1)
  })
})
