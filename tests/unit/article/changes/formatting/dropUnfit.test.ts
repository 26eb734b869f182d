import { Transform } from '@tiptap/pm/transform'
import { expect, it } from 'vitest'
import { dropUnfit } from '../../../../../src/article/changes/formatting/dropUnfit.ts'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import { formattingMark } from '../../../../helpers/formattedBody.ts'
import { framedBody, treeOf } from '../../../../helpers/framedBody.ts'

it('takes a change off what it cannot speak of any more, and no other', () => {
  const { figure, heading } = articleSchema.nodes
  const looks = formattingMark({ type: 'figure', attrs: { width: 50, align: 'left' } })
  const kind = formattingMark({ type: 'paragraph', attrs: { align: 'start', indent: 2 } })
  const line = (mark: typeof looks) => heading.create(null, articleSchema.text('甲'), [mark])
  const tr = new Transform(framedBody(line(looks), line(kind), figure.create(null, null, [looks])))
  dropUnfit(tr, [0, 3, 6])
  expect(treeOf(tr.doc)).toBe('甲 *甲 *')
})
