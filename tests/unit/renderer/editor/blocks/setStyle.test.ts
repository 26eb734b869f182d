import { expect, it } from 'vitest'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import { setStyle } from '../../../../../renderer/editor/blocks/setStyle.ts'
import { doc, fig, h, list, p, selecting } from '../bodies.ts'

const { heading, paragraph } = articleSchema.nodes

it('sets words around a picture, and an item keeps its paragraph', () => {
  const body = doc(p('前'), fig({ asset: 'a.png' }, '图注'), list([p('项')]), p('后'))
  const { tr } = selecting(body, '前', '后')
  expect(setStyle(tr, heading, { level: 3 })).toBe(true)
  tr.doc.check()
  expect(tr.doc.toJSON()).toEqual(
    doc(h(3, '前'), fig({ asset: 'a.png' }, '图注'), list([p('项')]), h(3, '后')).toJSON(),
  )
})

it('keeps what 修订 says of a block', () => {
  const deletion = articleSchema.marks.deletion.create({ id: 'abcd2345', by: '甲', at: '2026-01-01T00:00:00Z' })
  const body = doc(h(2, '题').mark([deletion]), fig({}, '图注'))
  const { tr } = selecting(body, '题', '图')
  expect(setStyle(tr, paragraph, {})).toBe(true)
  expect(tr.doc.firstChild?.marks).toEqual([deletion])
})

it('says where there is nothing to set, and does nothing', () => {
  const { tr } = selecting(doc(fig({}, '图注')), '图注')
  expect(setStyle(tr, heading, { level: 2 })).toBe(false)
  expect(tr.docChanged).toBe(false)
})
