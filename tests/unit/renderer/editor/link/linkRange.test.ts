import { describe, expect, it } from 'vitest'
import { linkRange } from '../../../../../renderer/editor/link/linkRange.ts'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import { at, doc, selecting } from '../bodies.ts'

const href = 'https://www.cssn.cn/'
const title = '中国社会科学网'
const linked = articleSchema.text('学会网', [articleSchema.marks.link.create({ href, title })])
const body = doc(
  articleSchema.nodes.paragraph.create(null, [articleSchema.text('见'), linked, articleSchema.text('。')]),
)

describe('linkRange', () => {
  it('is the whole link around the cursor', () => {
    expect(linkRange(at(body, 3))).toEqual({ from: 2, to: 5, href, title, text: '学会网' })
  })

  it('is the selection where no link is, or where the selection goes beyond it', () => {
    expect(linkRange(selecting(body, '见', '见'))).toMatchObject({ from: 1, to: 2, href: '', title: '' })
    expect(linkRange(at(body, 1, 6))).toMatchObject({ from: 1, to: 6, href, title })
  })
})
