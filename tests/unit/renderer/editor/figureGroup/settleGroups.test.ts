import fc from 'fast-check'
import { EditorState } from '@tiptap/pm/state'
import { expect, it } from 'vitest'
import { settleGroups } from '../../../../../renderer/editor/figureGroup/settleGroups.ts'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import { arbitraryDocument } from '../../../../helpers/arbitraryDocument.ts'
import { at, doc, fig, find, group, holding, p } from '../bodies.ts'

const [a, b] = [fig({ asset: 'a.png', credit: '张三' }, '甲'), fig({ asset: 'b.png' }, '乙')]

it('lets a picture that is left alone stand by itself', () => {
  const state = holding(doc(p('前'), group(a, b), p('后')), 4)
  const tr = state.tr.deleteSelection()
  settleGroups(tr)
  expect(tr.doc.eq(doc(p('前'), b, p('后')))).toBe(true)
})

it('looks at no body for what is typed in a line', () => {
  const body = doc(group(a, b), p('后'))
  const tr = at(body, find(body, '后')).tr.insertText('字')
  tr.doc.descendants = () => {
    throw new Error('walked')
  }
  expect(() => settleGroups(tr)).not.toThrow()
  expect(tr.steps).toHaveLength(1)
})

it('leaves any body sound, whatever is cut out of it, and no group with one picture', () => {
  fc.assert(
    fc.property(
      arbitraryDocument(),
      fc.double({ max: 1, min: 0, noNaN: true }),
      fc.double({ max: 1, min: 0, noNaN: true }),
      (json, x, y) => {
        const body = doc(group(a, b), ...articleSchema.nodeFromJSON(json).children, group(b, a, b))
        const [from, to] = [x, y]
          .map((share) => Math.floor(share * body.content.size))
          .sort((one, other) => one - other) as [number, number]
        const tr = EditorState.create({ doc: body }).tr.deleteRange(from, to)
        settleGroups(tr)
        tr.doc.check()
        tr.doc.descendants((node) => {
          if (node.type.name === 'figureGroup') expect(node.childCount).toBeGreaterThan(1)
        })
      },
    ),
  )
})
