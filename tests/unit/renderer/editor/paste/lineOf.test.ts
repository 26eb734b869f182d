import { Fragment } from '@tiptap/pm/model'
import { expect, it } from 'vitest'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import { lineOf } from '../../../../../renderer/editor/paste/lineOf.ts'

const { figure, tableCaption, footnote, hardBreak, formula } = articleSchema.nodes
const bold = articleSchema.marks.bold.create()
const lines = [
  Fragment.from([articleSchema.text('甲', [bold]), hardBreak.create(), footnote.create({ text: '注' })]),
  Fragment.empty,
  Fragment.from([formula.create({ tex: 'x' }), footnote.create({ text: '' })]),
]

it('keeps styles, and writes out what a caption of a picture cannot hold', () => {
  expect(lineOf(lines, figure).toJSON()).toEqual([
    { type: 'text', text: '甲', marks: [{ type: 'bold' }] },
    { type: 'text', text: ' （注） x' },
  ])
})

it('keeps notes and formulas in the caption of a table', () => {
  expect(String(lineOf(lines, tableCaption))).toBe('<bold("甲"), " ", footnote, " ", formula, footnote>')
})

it('makes nothing of nothing', () => {
  expect(lineOf([Fragment.empty], figure).size).toBe(0)
})
