import type { Editor } from '@tiptap/core'
import { CellSelection } from '@tiptap/pm/tables'
import { describe, expect, it } from 'vitest'
import { changeAtSelection, goChange } from '../../../../renderer/editor/changes/goChange.ts'
import { decideChanges } from '../../../../renderer/editor/changes/decideChanges.ts'
import { asCopied } from '../../../../renderer/editor/comments/copyWithoutComments.ts'
import { readSource } from '../../../../renderer/editor/source/readSource.ts'
import { sourceOf } from '../../../../renderer/editor/source/sourceOf.ts'
import { bodyText } from '../../../../src/article/document/bodyText.ts'
import type { DocumentJson } from '../../../../src/article/document/documentJson.ts'
import { readChanges } from '../../../../src/article/changes/readChanges.ts'
import { openEditor } from '../openEditor.ts'

const words = (text: string) => ({
  type: 'paragraph',
  attrs: { align: 'start', indent: 2 },
  content: [{ type: 'text', text }],
})
const cell = (text: string, attrs: object = {}) => ({
  type: 'tableCell',
  attrs: { colspan: 1, rowspan: 1, colwidth: null, ...attrs },
  content: [words(text)],
})
const row = (...cells: object[]) => ({ type: 'tableRow', content: cells })
const bodyOf = (...rows: object[]) =>
  ({
    type: 'doc',
    content: [words('前文'), { type: 'table', content: rows }, words('后文')],
  }) as unknown as DocumentJson

const PLAIN = bodyOf(row(cell('年份'), cell('篇数')), row(cell('2015'), cell('12')), row(cell('2016'), cell('34')))
const SPANS = bodyOf(
  row(cell('年份', { rowspan: 2 }), cell('篇数', { colspan: 2 })),
  row(cell('上'), cell('下')),
  row(cell('2016'), cell('3'), cell('4')),
)

function open(body: DocumentJson, on = true, by = '编辑甲') {
  const { editor, told } = openEditor(body, { tracking: { on, by } })
  const json = () => editor.state.doc.toJSON() as DocumentJson
  /** Puts the cursor before these words. */
  const at = (text: string): void => {
    editor.state.doc.descendants((node, pos) => {
      if (node.isText && node.text!.includes(text)) editor.commands.setTextSelection(pos + node.text!.indexOf(text))
    })
  }
  return { editor, json, at, untracked: () => told.some((line) => line.includes('untracked')) }
}

const WAYS: Readonly<Record<string, (editor: Editor) => boolean>> = {
  'a row above': ({ commands }) => commands.addRowBefore(),
  'a row below': ({ commands }) => commands.addRowAfter(),
  'no row': ({ commands }) => commands.deleteRow(),
  'a column before': ({ commands }) => commands.addColumnBefore(),
  'a column behind': ({ commands }) => commands.addColumnAfter(),
  'no column': ({ commands }) => commands.deleteColumn(),
}

describe.each([
  ['a plain table', PLAIN, ['年份', '12', '34']],
  ['a table with cells over several rows and columns', SPANS, ['年份', '篇数', '上', '下', '4']],
] as const)('%s', (_, body, places) => {
  it.each(Object.keys(WAYS).flatMap((way) => places.map((place) => [way, place] as const)))(
    '%s at “%s”: one change, decided on to the letter, kept by its source, undone',
    (way, place) => {
      const [paper, plain] = [open(body), open(body, false)]
      const before = paper.json()
      for (const each of [paper, plain]) {
        each.at(place)
        expect(WAYS[way]!(each.editor)).toBe(true)
      }
      expect(plain.json()).not.toEqual(before)
      expect(paper.untracked()).toBe(false)
      expect(readChanges(paper.editor.state.doc).map(({ by, lines }) => [by, lines.length])).toEqual([['编辑甲', 1]])
      expect(readSource(sourceOf(paper.json()))).toEqual({ document: paper.json(), losses: [] })
      expect(bodyText(paper.json())).toBe(bodyText(plain.json()))
      decideChanges(paper.editor, 'all', 'accept')
      expect(paper.json()).toEqual(plain.json())
      paper.editor.commands.undo()
      decideChanges(paper.editor, 'all', 'reject')
      expect(paper.json()).toEqual(before)
      for (let press = 0; press < 4; press += 1) paper.editor.commands.undo()
      expect(paper.json()).toEqual(before)
    },
  )
})

it('a row put in and written in is one change; taken out by the same it goes, by another it stays', () => {
  const paper = open(PLAIN)
  paper.at('12')
  paper.editor.commands.addRowAfter()
  paper.at('2016')
  paper.editor.commands.goToPreviousCell()
  paper.editor.commands.goToPreviousCell()
  paper.editor.view.dispatch(paper.editor.state.tr.insertText('新'))
  expect(readChanges(paper.editor.state.doc)).toMatchObject([
    { inserted: '新', lines: [{ kind: 'row', act: 'inserted', count: 1 }] },
  ])
  const other = open(paper.json(), true, '编辑乙')
  other.at('新')
  other.editor.commands.deleteRow()
  expect(readChanges(other.editor.state.doc).map(({ by }) => by)).toEqual(['编辑甲', '编辑乙'])
  paper.editor.commands.deleteRow()
  expect(paper.json()).toEqual(PLAIN)
  for (let press = 0; press < 4; press += 1) paper.editor.commands.undo()
  expect(paper.json()).toEqual(PLAIN)
})

it('rows are taken out one by one by the same key; a table of which none is left goes', () => {
  const paper = open(PLAIN)
  paper.at('年份')
  for (let press = 0; press < 3; press += 1) paper.editor.commands.deleteRow()
  expect(readChanges(paper.editor.state.doc).map(({ deleted }) => deleted)).toEqual(['年份 篇数', '2015 12', '2016 34'])
  decideChanges(paper.editor, 'all', 'accept')
  expect(paper.editor.state.doc.children.map(({ textContent }) => textContent)).toEqual(['前文', '后文'])
  paper.editor.commands.undo()
  decideChanges(paper.editor, 'all', 'reject')
  expect(paper.json()).toEqual(PLAIN)
})

it('a row taken out right after a key is an undo of its own', () => {
  const paper = open(PLAIN)
  paper.at('34')
  paper.editor.view.dispatch(paper.editor.state.tr.insertText('新'))
  const typed = paper.json()
  paper.editor.commands.deleteRow()
  paper.editor.commands.undo()
  expect(paper.json()).toEqual(typed)
})

it('F9 selects the row or the column, which is what is touched within it', () => {
  const paper = open(PLAIN)
  paper.at('12')
  paper.editor.commands.deleteRow()
  paper.at('34')
  paper.editor.commands.addColumnAfter()
  expect(changeAtSelection(paper.editor)).toBeNull()
  paper.at('前')
  goChange(paper.editor, 1)
  expect(paper.editor.state.selection).toBeInstanceOf(CellSelection)
  expect((paper.editor.state.selection as CellSelection).isColSelection()).toBe(true)
  expect(changeAtSelection(paper.editor)?.lines[0]?.kind).toBe('column')
  goChange(paper.editor, 1)
  expect((paper.editor.state.selection as CellSelection).isRowSelection()).toBe(true)
  expect(changeAtSelection(paper.editor)?.lines).toEqual([{ kind: 'row', act: 'deleted', count: 1 }])
  goChange(paper.editor, 1)
  expect(changeAtSelection(paper.editor)?.lines[0]?.kind).toBe('column')
})

it('what is copied is without rows and columns that were taken out, and bears no mark', () => {
  const paper = open(PLAIN)
  paper.at('12')
  paper.editor.commands.deleteRow()
  paper.at('34')
  paper.editor.commands.deleteColumn()
  paper.at('2016')
  paper.editor.commands.addRowAfter()
  const { doc } = paper.editor.state
  const copied = asCopied(doc.slice(0, doc.content.size)).content
  expect(copied.textBetween(0, copied.size, '|')).toBe('前文|年份|2016||后文')
  expect(JSON.stringify(copied.toJSON())).not.toContain('marks')
  const gone = CellSelection.create(doc, 6 + doc.child(1).child(0).nodeSize, 6 + doc.child(1).child(0).nodeSize)
  expect(asCopied(gone.content()).size).toBe(0)
})

it('off, a new row has its part in a column that is taken out', () => {
  const paper = open(PLAIN)
  paper.at('34')
  paper.editor.commands.deleteColumn()
  const plain = open(paper.json(), false)
  plain.at('2016')
  plain.editor.commands.addRowAfter()
  plain.editor.commands.goToNextCell()
  decideChanges(plain.editor, 'all', 'accept')
  const table = plain.editor.state.doc.child(1)
  expect(table.children.map(({ childCount }) => childCount)).toEqual([1, 1, 1, 1])
})

it('cells pasted into a table are put in, what stood there taken out, and rows that are needed added', () => {
  const [paper, plain] = [open(PLAIN), open(PLAIN, false)]
  for (const each of [paper, plain]) {
    each.at('34')
    each.editor.view.pasteHTML('<table><tr><td>35</td></tr><tr><td>36</td></tr></table>')
  }
  expect(paper.untracked()).toBe(false)
  expect(readChanges(paper.editor.state.doc)).toMatchObject([{ deleted: '34¶', lines: [{ kind: 'row', count: 1 }] }])
  expect(bodyText(paper.json())).toBe(bodyText(plain.json()))
  decideChanges(paper.editor, 'all', 'accept')
  expect(paper.json()).toEqual(plain.json())
  expect(paper.editor.state.doc.child(1).lastChild?.textContent).toBe('36')
  paper.editor.commands.undo()
  decideChanges(paper.editor, 'all', 'reject')
  expect(paper.json()).toEqual(PLAIN)
})

it('a table that the same person put in is one change, whatever is done to its rows, columns and cells', () => {
  const paper = open({ type: 'doc', content: [words('前文'), words('后文')] } as unknown as DocumentJson)
  const before = paper.json()
  const { editor } = paper
  editor.commands.setTextSelection(2)
  editor.commands.insertTable({ rows: 2, cols: 2, withHeaderRow: false })
  editor.commands.addRowAfter()
  editor.commands.addColumnAfter()
  editor.commands.deleteRow()
  const cells: number[] = []
  editor.state.doc.descendants((node, pos) => void (node.type.name === 'tableCell' && cells.push(pos)))
  expect(cells).toHaveLength(6)
  editor.chain().setCellSelection({ anchorCell: cells[0]!, headCell: cells[1]! }).mergeCells().run()
  expect(paper.untracked()).toBe(false)
  expect(readChanges(editor.state.doc).flatMap(({ lines }) => lines)).toEqual([])
  decideChanges(editor, 'all', 'reject')
  expect(bodyText(paper.json())).toBe(bodyText(before))
  expect(editor.state.doc.textContent).toBe('前文后文')
})
