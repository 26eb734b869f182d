import { Transform } from '@tiptap/pm/transform'
import { expect, it } from 'vitest'
import { settleFormatting } from '../../../../../src/article/changes/formatting/settleFormatting.ts'
import { settleChanges } from '../../../../../src/article/changes/settleChanges.ts'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import type { BlockFormat } from '../../../../../src/article/document/marks/blockFormat.ts'
import { changeMarkOf } from '../../../../helpers/changedBody.ts'
import { formatsInShort, formattedBody, formattingMark } from '../../../../helpers/formattedBody.ts'

const { marks, nodes } = articleSchema
const plain: BlockFormat = { type: 'paragraph', attrs: { align: 'start', indent: 2 } }
const whole = (tr: Transform) => ({ from: 0, to: tr.doc.content.size })

/** `据<*新华社*>报道`, bold now, red before. */
function words(): Transform {
  const tr = new Transform(formattedBody('据*新华社*报道'))
  return tr.addMark(2, 5, formattingMark([{ type: 'colour', attrs: { name: 'red' } }]))
}

it('words keep their format, or get back just the one before; comments and changes on them stay', () => {
  const tr = words().addMark(3, 4, changeMarkOf('-'))
  settleFormatting(tr, () => 'accept', whole(tr))
  expect(formatsInShort(tr.doc)).toBe('据*新**华**社*报道')
  const back = words().addMark(3, 4, changeMarkOf('-'))
  settleFormatting(back, () => 'reject', whole(back))
  expect(formatsInShort(back.doc)).toBe('据新华社报道')
  expect(back.doc.rangeHasMark(2, 5, marks.colour)).toBe(true)
  expect(back.doc.rangeHasMark(3, 4, marks.deletion)).toBe(true)
})

it('decides within a range alone, and on nothing that is not asked for', () => {
  const tr = words()
  const steps = tr.steps.length
  settleFormatting(tr, () => null, whole(tr))
  expect(tr.steps).toHaveLength(steps)
  settleFormatting(tr, () => 'reject', { from: 3, to: 4 })
  expect(formatsInShort(tr.doc)).toBe('据<*新*>华<*社*>报道')
})

it('a block keeps its kind, or gets back the one before, with its bookmark', () => {
  const made = () => {
    const tr = new Transform(formattedBody('# 小标题/文'))
    return tr.addNodeMark(0, formattingMark(plain)).setNodeAttribute(0, 'bookmark', '此处')
  }
  const kept = made()
  settleFormatting(kept, () => 'accept', whole(kept))
  expect(formatsInShort(kept.doc)).toBe('# 小标题/文')
  const back = made()
  settleFormatting(back, () => 'reject', whole(back))
  expect(formatsInShort(back.doc)).toBe('小标题/文')
  expect(back.doc.firstChild?.attrs).toEqual({ ...plain.attrs, bookmark: '此处' })
  back.doc.check()
})

it('a block that stands where its kind may not, and a mark that speaks of something else, lose the mark alone', () => {
  const heading = formattingMark({ type: 'heading', attrs: { level: 2, align: 'start' } })
  const item = nodes.listItem.create(null, nodes.paragraph.create(null, articleSchema.text('项'), [heading]))
  const tr = new Transform(nodes.doc.create(null, nodes.bulletList.create(null, item)))
  settleFormatting(tr, () => 'reject', whole(tr))
  expect(formatsInShort(tr.doc)).toBe('项')
  tr.doc.check()
  const odd = new Transform(formattedBody('*粗*').mark([])).addMark(1, 2, formattingMark(plain))
  settleFormatting(odd, () => 'reject', whole(odd))
  expect(formatsInShort(odd.doc)).toBe('*粗*')
})

it('is carried out with what comes and goes: a heading made of two lines falls apart into the lines there were', () => {
  const tr = new Transform(formattedBody('# 甲/# 乙'))
  tr.addNodeMark(0, changeMarkOf('-')).addNodeMark(0, formattingMark(plain)).addNodeMark(3, formattingMark(plain))
  const accepted = new Transform(tr.doc)
  settleChanges(accepted, () => 'accept')
  expect(formatsInShort(accepted.doc)).toBe('# 甲乙')
  settleChanges(tr, () => 'reject')
  expect(formatsInShort(tr.doc)).toBe('甲/乙')
})

it('a picture and a cell get back how they looked, and keep what they say', () => {
  const { doc, figure, table, tableRow, tableCell, tableHeader, paragraph } = nodes
  const looks = formattingMark({ type: 'figure', attrs: { width: 50, align: 'left' } })
  const before = formattingMark({ type: 'tableHeader', attrs: { colwidth: [120] } })
  const cell = (attrs: object) => tableCell.create(attrs, paragraph.create(), [before])
  const row = tableRow.create(null, [cell({ colwidth: null }), cell({ colspan: 2 })])
  const picture = figure.create({ alt: '会场', width: 100 }, articleSchema.text('图注'), [looks])
  const body = doc.createChecked(null, [picture, table.create(null, row)])
  const tr = new Transform(body)
  settleFormatting(tr, () => 'reject', whole(tr))
  tr.doc.check()
  expect(tr.doc.firstChild?.attrs).toMatchObject({ alt: '会场', width: 50, align: 'left' })
  const cells = tr.doc.lastChild!.firstChild!.children
  expect(cells.map(({ type }) => type)).toEqual([tableHeader, tableHeader])
  expect(cells.map(({ attrs }) => attrs.colwidth as unknown)).toEqual([[120], null])
  const kept = new Transform(body)
  settleFormatting(kept, () => 'accept', whole(kept))
  expect(kept.doc.firstChild?.attrs).toMatchObject({ width: 100 })
  for (const done of [tr, kept]) expect(JSON.stringify(done.doc.toJSON())).not.toContain('formatting')
})

it('a picture whose change speaks of a paragraph stays a picture', () => {
  const tr = new Transform(nodes.doc.create(null, nodes.figure.create({ alt: '会场' }, null, [formattingMark(plain)])))
  settleFormatting(tr, () => 'reject', whole(tr))
  expect(tr.doc.firstChild?.toJSON()).toEqual(nodes.figure.create({ alt: '会场' }).toJSON())
})
