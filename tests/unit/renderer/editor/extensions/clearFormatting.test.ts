import { describe, expect, it } from 'vitest'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import { clearFormatting } from '../../../../../renderer/editor/extensions/clearFormatting.ts'
import { after, doc, h, p, selecting } from '../bodies.ts'

const { bold, link } = articleSchema.marks

describe('clearFormatting', () => {
  it('makes headings and aligned paragraphs ordinary, without styles', () => {
    const body = doc(h(3, '题'), p('甲', { align: 'center', indent: 0 }, [bold.create()]))
    expect(after(selecting(body, '题', '甲'), clearFormatting)!.doc.toJSON()).toEqual(doc(p('题'), p('甲')).toJSON())
  })

  it('keeps links: they are content', () => {
    const mark = link.create({ href: 'https://www.cssn.cn/' })
    const next = after(selecting(doc(p('甲', {}, [mark, bold.create()])), '甲', '甲'), clearFormatting)!
    expect(next.doc.toJSON()).toEqual(doc(p('甲', {}, [mark])).toJSON())
  })

  it('forgets the styles that the next letter would have had', () => {
    const state = selecting(doc(p('甲')), '甲')
    const bolded = state.apply(state.tr.addStoredMark(bold.create()))
    expect(after(bolded, clearFormatting)!.storedMarks).toEqual([])
  })
})
