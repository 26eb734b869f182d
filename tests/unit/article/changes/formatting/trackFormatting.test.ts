import type { Mark, Node } from '@tiptap/pm/model'
import { Transform } from '@tiptap/pm/transform'
import { expect, it } from 'vitest'
import { readEdit } from '../../../../../src/article/changes/readEdit.ts'
import { trackFormatting } from '../../../../../src/article/changes/formatting/trackFormatting.ts'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import { changeMarkOf } from '../../../../helpers/changedBody.ts'
import { formatsInShort, formattedBody, formattingMark } from '../../../../helpers/formattedBody.ts'

const { marks, nodes } = articleSchema
const bold = marks.bold.create()
const author = (by = '编辑甲', id = 'change0001') => ({ id, by, at: '2026-05-19T06:08:00.000Z' })

function track(
  doc: Node,
  edit: (tr: Transform) => unknown,
  who = author(),
): { readonly doc: Node; readonly all: boolean } {
  const tr = new Transform(doc)
  edit(tr)
  const all = trackFormatting(tr, doc, readEdit([...tr.steps], doc, tr.doc), who)
  tr.doc.check()
  return { doc: tr.doc, all }
}

const changeAt = (doc: Node, pos: number) => doc.nodeAt(pos)?.marks.find(({ type }) => type === marks.formatting)?.attrs

it('marks the words that got another format, not those that had it', () => {
  const { doc, all } = track(formattedBody('据*新华*社报道'), (tr) => tr.addMark(2, 6, bold))
  expect(all).toBe(true)
  expect(formatsInShort(doc)).toBe('据*新华*<*社报*>道')
  expect(changeAt(doc, 4)).toEqual({ ...author(), before: [] })
})

it('the first format stays when the same person sets another, and the change vanishes on the way back', () => {
  const once = track(formattedBody('甲乙丙'), (tr) => tr.addMark(1, 3, bold)).doc
  const twice = track(once, (tr) => tr.addMark(1, 4, marks.italic.create()), author('编辑甲', 'change0002')).doc
  expect(changeAt(twice, 1)).toEqual({ ...author(), before: [] })
  expect(changeAt(twice, 3)?.id).toBe('change0002')
  const back = track(twice, (tr) => tr.removeMark(1, 4)).doc
  expect(formatsInShort(back)).toBe('甲乙丙')
})

it('another person’s format over it bears that name, and what was there first', () => {
  const once = track(formattedBody('*甲*乙'), (tr) => tr.removeMark(1, 2, bold)).doc
  const twice = track(once, (tr) => tr.addMark(1, 3, marks.italic.create()), author('编辑乙', 'change0002')).doc
  expect(changeAt(twice, 1)).toEqual({ ...author('编辑乙', 'change0002'), before: [{ type: 'bold' }] })
  expect(changeAt(twice, 2)).toEqual({ ...author('编辑乙', 'change0002'), before: [] })
})

it('what this person put in needs no change of format, another’s does', () => {
  const { paragraph, doc } = nodes
  const body = doc.create(null, paragraph.create(null, articleSchema.text('新', [changeMarkOf('+')])))
  expect(formatsInShort(track(body, (tr) => tr.addMark(1, 2, bold)).doc)).toBe('*新*')
  expect(formatsInShort(track(body, (tr) => tr.addMark(1, 2, bold), author('编辑乙')).doc)).toBe('<*新*>')
})

it('words that come in the same edit are new with their format', () => {
  const { doc } = track(formattedBody('甲乙'), (tr) => tr.insert(2, articleSchema.text('新')).addMark(1, 4, bold))
  expect(formatsInShort(doc)).toBe('<*甲*>*新*<*乙*>')
})

it('marks a paragraph of another kind, alignment or indent, and no longer when it is as it was', () => {
  const made = track(formattedBody('甲/乙'), (tr) => tr.setBlockType(1, 5, nodes.heading, { level: 3 }))
  expect(made.all).toBe(true)
  expect(formatsInShort(made.doc)).toBe('<># 甲/<># 乙')
  expect(changeAt(made.doc, 0)?.before).toEqual({ type: 'paragraph', attrs: { align: 'start', indent: 2 } })
  const back = track(made.doc, (tr) => tr.setBlockType(1, 5, nodes.paragraph), author('编辑乙')).doc
  expect(formatsInShort(back)).toBe('甲/乙')
  const aligned = track(back, (tr) => tr.setNodeAttribute(0, 'align', 'center')).doc
  expect(formatsInShort(aligned)).toBe('<>甲/乙')
})

it('the kind of a paragraph that this person began is one change with that', () => {
  const { paragraph, doc } = nodes
  const first = paragraph.create(null, articleSchema.text('甲'), [changeMarkOf('+', '编辑甲', 'begun00001')])
  const body = doc.create(null, [first, paragraph.create(null, articleSchema.text('乙'))])
  const made = track(body, (tr) => tr.setBlockType(4, 4, nodes.heading), author('编辑甲', 'change0002')).doc
  expect(changeAt(made, 3)?.id).toBe('begun00001')
  const other = track(body, (tr) => tr.setBlockType(4, 4, nodes.heading), author('编辑乙', 'change0002')).doc
  expect(changeAt(other, 3)?.id).toBe('change0002')
})

it('the kind of a paragraph that this person put in is one change with that, unless words of others stand in it', () => {
  const { paragraph, doc } = nodes
  const put = changeMarkOf('+', '编辑甲', 'begun00001')
  const styled = (...words: Node[]) =>
    track(
      doc.create(null, [paragraph.create(null, words, [put]), paragraph.create()]),
      (tr) => tr.setBlockType(1, 1, nodes.heading),
      author('编辑甲', 'change0002'),
    ).doc
  const [own, old] = [articleSchema.text('甲', [put]), articleSchema.text('乙')]
  expect(changeAt(styled(own), 0)?.id).toBe('begun00001')
  expect(changeAt(styled(), 0)?.id).toBe('begun00001')
  expect(changeAt(styled(own, old), 0)?.id).toBe('change0002')
})

it('an empty paragraph that the edit itself put before a heading is new', () => {
  const { doc } = track(formattedBody('# 甲'), (tr) => tr.split(1).setNodeMarkup(0, nodes.paragraph))
  expect(formatsInShort(doc)).toBe('/# 甲')
})

it('marks a block that stands elsewhere now with its kind and its place, or where places are not asked for not at all', () => {
  const edit = (tr: Transform) => {
    tr.setBlockType(1, 1, nodes.paragraph)
    tr.wrap(tr.doc.resolve(1).blockRange()!, [{ type: nodes.bulletList }, { type: nodes.listItem }])
  }
  const listed = track(formattedBody('# 甲'), edit)
  expect(listed.all).toBe(true)
  expect(changeAt(listed.doc, 2)?.before).toEqual({
    type: 'heading',
    attrs: { level: 2, align: 'start' },
    place: { within: [], above: 0, below: 0 },
  })
  const tr = new Transform(formattedBody('# 甲'))
  edit(tr)
  expect(trackFormatting(tr, tr.docs[0]!, readEdit([...tr.steps], tr.docs[0]!, tr.doc), author(), false)).toBe(false)
  expect(formatsInShort(tr.doc)).toBe('甲')
})

it('says where not all is tracked', () => {
  const caption = track(formattedBody('甲'), (tr) => tr.setNodeMarkup(0, nodes.tableCaption))
  expect(caption.all).toBe(false)
})

it('marks a picture of another width or place, and no longer when it is as it was', () => {
  const figure = nodes.doc.create(null, nodes.figure.create(null, articleSchema.text('图注')))
  const narrow = track(figure, (tr) => tr.setNodeAttribute(0, 'width', 50).setNodeAttribute(0, 'align', 'left'))
  expect(narrow.all).toBe(true)
  expect(changeAt(narrow.doc, 0)).toEqual({
    ...author(),
    before: { type: 'figure', attrs: { asset: '', remote: '', width: null, align: 'center', alt: '', credit: '' } },
  })
  const back = track(narrow.doc, (tr) => tr.setNodeAttribute(0, 'width', null).setNodeAttribute(0, 'align', 'center'))
  expect(back.doc.eq(figure)).toBe(true)
})

it('a change of an older version, which knows neither the words nor the name of a picture, gets those there were', () => {
  const old = formattingMark({ type: 'figure', attrs: { width: null, align: 'left' } }, '编辑甲')
  const body = nodes.doc.create(null, nodes.figure.create({ alt: '会场' }, null, [old]))
  const made = track(body, (tr) => tr.setNodeAttribute(0, 'alt', '主席台'))
  expect(made.all).toBe(true)
  expect(changeAt(made.doc, 0)?.before).toEqual({
    type: 'figure',
    attrs: { asset: '', remote: '', width: null, align: 'left', alt: '会场', credit: '' },
  })
  expect(changeAt(made.doc, 0)?.id).toBe(old.attrs.id)
})

it('a picture in the place of another keeps which it was and all that was said of it, the first of several', () => {
  const body = nodes.doc.create(null, nodes.figure.create({ asset: 'a.jpg', alt: '会场' }))
  const made = track(body, (tr) => tr.setNodeAttribute(0, 'asset', 'b.jpg').setNodeAttribute(0, 'alt', '主席台'))
  const attrs = { asset: 'a.jpg', remote: '', width: null, align: 'center', alt: '会场', credit: '' }
  expect(made.all).toBe(true)
  expect(changeAt(made.doc, 0)?.before).toEqual({ type: 'figure', attrs })
  const more = track(made.doc, (tr) => tr.setNodeAttribute(0, 'asset', 'c.jpg'))
  expect(changeAt(more.doc, 0)?.before).toEqual({ type: 'figure', attrs })
  const back = track(more.doc, (tr) => tr.setNodeAttribute(0, 'asset', 'a.jpg').setNodeAttribute(0, 'alt', '会场'))
  expect(back.doc.eq(body)).toBe(true)
})

it('a picture never becomes a paragraph by a change of format', () => {
  const caption = nodes.figure.create(null, articleSchema.text('图注'))
  const made = track(nodes.doc.create(null, caption), (tr) => tr.setNodeMarkup(0, nodes.paragraph, null))
  expect(made.all).toBe(false)
  expect(changeAt(made.doc, 0)).toBeUndefined()
})

it('marks cells that became headers or got a width; cells of a table that this person put in are one change with it', () => {
  const { table, tableRow, tableCell, tableHeader, paragraph, doc } = nodes
  const body = (...put: Mark[]) =>
    doc.create(null, table.create(null, tableRow.create(null, tableCell.create(null, paragraph.create())), put))
  const edit = (tr: Transform) => tr.setNodeMarkup(2, tableHeader, { ...tr.doc.nodeAt(2)!.attrs, colwidth: [90] })
  const made = track(body(), edit)
  expect(made.all).toBe(true)
  expect(changeAt(made.doc, 2)).toEqual({ ...author(), before: { type: 'tableCell', attrs: { colwidth: null } } })
  expect(changeAt(track(body(changeMarkOf('+', '编辑甲', 'put0000001')), edit).doc, 2)?.id).toBe('put0000001')
  expect(changeAt(track(body(changeMarkOf('+', '编辑乙', 'put0000001')), edit).doc, 2)?.id).toBe('change0001')
  const wide = track(body(), (tr) => tr.setNodeAttribute(2, 'colspan', 2))
  expect(wide.all).toBe(false)
  expect(changeAt(wide.doc, 2)).toBeUndefined()
})
