import { expect, it } from 'vitest'
import { readChanges } from '../../../../src/article/changes/readChanges.ts'
import type { Mark } from '@tiptap/pm/model'
import { Transform } from '@tiptap/pm/transform'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'
import { noteAttributes, type NoteKind } from '../../../../src/article/document/noteKind.ts'
import { changedBody } from '../../../helpers/changedBody.ts'
import { formattedBody, formattingMark } from '../../../helpers/formattedBody.ts'
import { linedBody } from '../../../helpers/linedTable.ts'
import { framedBody, framedLine } from '../../../helpers/framedBody.ts'

it('gives one entry for the parts of a change, with its words and its ends, in order', () => {
  expect(readChanges(changedBody('据[-新华社-][+本报+]报道'))).toEqual([
    {
      id: 'change0001',
      by: '编辑甲',
      at: '2026-05-19T06:08:00.000Z',
      deleted: '新华社',
      inserted: '本报',
      formatted: '',
      formats: [],
      lines: [],
      from: 2,
      to: 7,
    },
  ])
  expect(readChanges(changedBody('甲[+乙+]¶+/[+丙+]丁'))).toMatchObject([
    { inserted: '乙¶丙', deleted: '', from: 2, to: 6 },
  ])
  expect(readChanges(changedBody('甲/乙'))).toEqual([])
})

it('gives rows and columns with their words, once those that are a part of the change themselves', () => {
  expect(readChanges(linedBody('甲|乙', '- 丙|丁', '戊|己'))).toMatchObject([
    { deleted: '丙 丁', inserted: '', lines: [{ kind: 'row', act: 'deleted', count: 1 }] },
  ])
  expect(readChanges(linedBody('甲|+乙', '丙|+'))).toMatchObject([
    { inserted: '乙', lines: [{ kind: 'column', act: 'inserted', count: 1 }] },
  ])
})

it('shortens what is long', () => {
  const [entry] = readChanges(changedBody(`[+${'长'.repeat(100)}+]`))
  expect(entry?.inserted).toBe(`${'长'.repeat(60)}…`)
})

it('gives what became another format, on words and on blocks, with the words', () => {
  const before = { type: 'paragraph', attrs: { align: 'start', indent: 2 } } as const
  const tr = new Transform(formattedBody('# 小标题/据*新华*社*报道*'))
  tr.addNodeMark(0, formattingMark(before, '编辑甲', 'change0002'))
  tr.addMark(7, 11, formattingMark([])).addMark(9, 10, formattingMark([{ type: 'italic' }]))
  expect(readChanges(tr.doc)).toMatchObject([
    {
      id: 'change0002',
      formatted: '小标题',
      formats: [{ kind: 'block', before, after: { type: 'heading', attrs: { level: 2, align: 'start' } } }],
      from: 1,
      to: 4,
    },
    {
      id: 'change0001',
      inserted: '',
      formatted: '新华社报',
      formats: [
        { kind: 'set', name: 'bold' },
        { kind: 'unset', name: 'italic' },
      ],
      from: 7,
      to: 11,
    },
  ])
})

it('gives what stands elsewhere, rules and tables too, with what it stood within and stands within now', () => {
  const place = { within: [], above: 0, below: 0 }
  const rule = articleSchema.nodes.horizontalRule.create(null, null, [
    formattingMark({ type: 'horizontalRule', attrs: {}, place }),
  ])
  const quote = articleSchema.nodes.blockquote.create(null, [framedLine('甲', place), rule, framedLine('乙', place)])
  expect(readChanges(framedBody('前', quote))).toMatchObject([
    {
      formatted: '甲 □ 乙',
      formats: [{ kind: 'place', before: [], after: [{ type: 'blockquote', attrs: {} }] }],
      from: 5,
      to: 10,
    },
  ])
  const alone = readChanges(framedBody('前', articleSchema.nodes.blockquote.create(null, rule)))
  expect(alone).toMatchObject([{ from: 4, to: 5 }])
})

it('gives a note by its sign, as the paper counts it, and its words, and a formula as one would read it out', () => {
  const { nodes, marks } = articleSchema
  const by = { by: '编辑甲', at: '2026-05-19T06:08:00.000Z' }
  const note = (kind: NoteKind, text: string, set: readonly Mark[] = []) =>
    nodes.footnote.create(noteAttributes(kind, text), null, set)
  const tex = nodes.formula.create({ tex: 'E=mc^2' }, null, [marks.insertion.create({ id: 'change0002', ...by })])
  const line = nodes.paragraph.create(null, [
    articleSchema.text('甲'),
    note('endnote', '一'),
    note('footnote', '见《旧唐书》', [marks.deletion.create({ id: 'change0001', ...by })]),
    note('endnote', '见《旧唐书》', [marks.insertion.create({ id: 'change0001', ...by })]),
    tex,
  ])
  expect(readChanges(nodes.doc.create(null, line))).toMatchObject([
    { id: 'change0001', deleted: '[1]〔见《旧唐书》〕', inserted: '[ii]〔见《旧唐书》〕', from: 3, to: 5 },
    { id: 'change0002', deleted: '', inserted: 'E=mc²', from: 5, to: 6 },
  ])
})
