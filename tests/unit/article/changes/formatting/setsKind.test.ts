import { ReplaceAroundStep, Transform } from '@tiptap/pm/transform'
import { expect, it } from 'vitest'
import { setsKind } from '../../../../../src/article/changes/formatting/setsKind.ts'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import { framedBody } from '../../../../helpers/framedBody.ts'

const { nodes } = articleSchema

it('is a step that makes one block of another, not one that wraps it', () => {
  const kind = new Transform(framedBody('甲')).setNodeMarkup(0, nodes.heading)
  const wrapped = new Transform(framedBody('甲'))
  wrapped.wrap(wrapped.doc.resolve(1).blockRange()!, [{ type: nodes.blockquote }])
  expect([...kind.steps, ...wrapped.steps].map((step) => step instanceof ReplaceAroundStep && setsKind(step))).toEqual([
    true,
    false,
  ])
})
