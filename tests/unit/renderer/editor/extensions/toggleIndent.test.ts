import { describe, expect, it } from 'vitest'
import { toggleIndent } from '../../../../../renderer/editor/extensions/toggleIndent.ts'
import { after, doc, fig, h, p, selecting } from '../bodies.ts'

const indents = (body: ReturnType<typeof doc> | undefined) =>
  body?.children.map((block) => block.attrs.indent as unknown)

describe('toggleIndent', () => {
  it('turns the indent of the selected paragraphs on while one has none, then off', () => {
    const on = after(selecting(doc(p('甲', { indent: 0 }), p('乙'), p('丙')), '甲', '乙'), toggleIndent)!
    expect(indents(on.doc)).toEqual([2, 2, 2])
    expect(indents(after(on, toggleIndent)!.doc)).toEqual([0, 0, 2])
  })

  it('does not apply where no paragraph is', () => {
    expect(after(selecting(doc(h(2, '题'), fig({}, '注')), '题'), toggleIndent)).toBeNull()
  })
})
