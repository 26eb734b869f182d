import type { Editor } from '@tiptap/core'
import { CellSelection } from '@tiptap/pm/tables'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decideChanges } from '../../../../renderer/editor/changes/decideChanges.ts'
import { readSource } from '../../../../renderer/editor/source/readSource.ts'
import { sourceOf } from '../../../../renderer/editor/source/sourceOf.ts'
import { cleanDocument } from '../../../../src/article/changes/cleanDocument.ts'
import { readChanges } from '../../../../src/article/changes/readChanges.ts'
import type { DocumentJson } from '../../../../src/article/document/documentJson.ts'
import { repairDocument } from '../../../../src/article/document/repairDocument.ts'
import { doc, p, table } from '../../../unit/renderer/editor/bodies.ts'
import { openEditor } from '../openEditor.ts'

const BODY = doc(p('前文'), table(['年', '月'], ['2016', '5']), p('后文')).toJSON() as DocumentJson

function open(body = BODY, on = true) {
  const { editor, told } = openEditor(body, { tracking: { on, by: '编辑甲' } })
  const json = () => editor.state.doc.toJSON() as DocumentJson
  return { editor, json, untracked: () => told.some((line) => line.includes('untracked')) }
}

/** Where the cells of the last table stand. */
function cellsOf(editor: Editor): readonly number[] {
  let cells: number[] = []
  editor.state.doc.descendants((node, pos) => {
    if (node.type.name === 'table') cells = []
    if (/^table(Cell|Header)$/.test(node.type.name)) cells.push(pos)
  })
  return cells
}

function select(editor: Editor, first: number, last: number): void {
  const cells = cellsOf(editor)
  editor.commands.setCellSelection({ anchorCell: cells[first]!, headCell: cells[last]! })
}

const merge = (editor: Editor, first: number, last: number): void => {
  select(editor, first, last)
  editor.commands.mergeCells()
}
const line = (text: string) => ({
  type: 'paragraph',
  attrs: { align: 'start', indent: 2 },
  content: [{ type: 'text', text }],
})
const cell = (colspan: number, ...lines: string[]) => ({
  type: 'tableCell',
  attrs: { colspan, rowspan: 1, colwidth: null },
  content: lines.map(line),
})
const JOINED = {
  type: 'doc',
  content: [
    line('前文'),
    {
      type: 'table',
      content: [
        { type: 'tableRow', content: [cell(2, '年', '月')] },
        { type: 'tableRow', content: [cell(1, '2016'), cell(1, '5')] },
      ],
    },
    line('后文'),
  ],
} as unknown as DocumentJson

const WAYS: Readonly<Record<string, readonly [DocumentJson, (editor: Editor) => void]>> = {
  'cells beside one another are joined': [BODY, (editor) => merge(editor, 0, 1)],
  'cells below one another are joined': [BODY, (editor) => merge(editor, 0, 2)],
  'all cells are joined': [BODY, (editor) => merge(editor, 0, 3)],
  'a cell is divided': [
    JOINED,
    (editor) => {
      select(editor, 0, 0)
      editor.commands.splitCell()
    },
  ],
  'cells are pasted over the edge of one that spans two': [
    JOINED,
    (editor) => {
      select(editor, 1, 1)
      editor.view.pasteHTML('<table><tr><td>一</td></tr><tr><td>二</td></tr><tr><td>三</td></tr></table>')
      select(editor, 0, 0)
      editor.view.pasteHTML('<table><tr><td>四</td></tr><tr><td>五</td></tr></table>')
    },
  ],
}

it.each(Object.entries(WAYS))('%s: decided on to the letter, kept, undone', (_, [body, change]) => {
  const [paper, plain] = [open(body), open(body, false)]
  change(paper.editor)
  change(plain.editor)
  expect(plain.json()).not.toEqual(body)
  expect(paper.untracked()).toBe(false)
  expect(readChanges(paper.editor.state.doc).every(({ by }) => by === '编辑甲')).toBe(true)
  expect(cleanDocument(paper.json())).toEqual(plain.json())
  expect(cleanDocument(paper.json(), 'reject')).toEqual(body)
  expect(repairDocument(paper.json())).toEqual({ document: paper.json(), losses: [] })
  expect(readSource(sourceOf(paper.json()))).toEqual({ document: paper.json(), losses: [] })
  decideChanges(paper.editor, 'all', 'accept')
  expect(paper.json()).toEqual(plain.json())
  paper.editor.commands.undo()
  decideChanges(paper.editor, 'all', 'reject')
  expect(paper.json()).toEqual(body)
  for (let press = 0; press < 5; press += 1) paper.editor.commands.undo()
  expect(paper.json()).toEqual(body)
})

it('the joined cell is selected in the table that was put in, and what is done next is a part of that', () => {
  const { editor, json, untracked } = open()
  merge(editor, 0, 1)
  expect(editor.state.selection).toBeInstanceOf(CellSelection)
  expect(editor.state.selection.from).toBe(cellsOf(editor)[0]! + 1)
  editor.commands.splitCell()
  editor.commands.addRowAfter()
  expect(readChanges(editor.state.doc).map(({ inserted, deleted }) => [inserted, deleted])).toEqual([['□', '□']])
  editor.commands.insertContent('新')
  expect(untracked()).toBe(false)
  decideChanges(editor, 'all', 'reject')
  expect(json()).toEqual(BODY)
})

it('words that the same person struck or wrote in the table before are decided on along with it', () => {
  const { editor, json, untracked } = open()
  const [first] = cellsOf(editor)
  editor.commands.setTextSelection(first! + 2)
  editor.view.dispatch(editor.state.tr.insertText('全'))
  editor.view.dispatch(editor.state.tr.delete(first! + 3, first! + 4))
  merge(editor, 2, 3)
  expect(untracked()).toBe(false)
  expect(json().content?.map(({ type }) => type)).toEqual(['paragraph', 'table', 'table', 'paragraph'])
  const accepted = cleanDocument(json())
  expect(JSON.stringify(accepted)).toContain('全')
  expect(accepted.content).toHaveLength(3)
  decideChanges(editor, 'all', 'reject')
  expect(json()).toEqual(BODY)
})

const HANDS: Readonly<Record<string, (editor: Editor, a: number, b: number) => void>> = {
  join: (editor, a, b) => merge(editor, a, b),
  divide(editor, a) {
    select(editor, a, a)
    editor.commands.splitCell()
  },
  row: (editor, a) =>
    void editor
      .chain()
      .setTextSelection(cellsOf(editor)[a]! + 2)
      .addRowAfter()
      .run(),
  column: (editor, a) =>
    void editor
      .chain()
      .setTextSelection(cellsOf(editor)[a]! + 2)
      .addColumnBefore()
      .run(),
  noRow: (editor, a) =>
    void editor
      .chain()
      .setTextSelection(cellsOf(editor)[a]! + 2)
      .deleteRow()
      .run(),
  noColumn: (editor, a) =>
    void editor
      .chain()
      .setTextSelection(cellsOf(editor)[a]! + 2)
      .deleteColumn()
      .run(),
  type: (editor, a) => editor.view.dispatch(editor.state.tr.insertText('新', cellsOf(editor)[a]! + 2)),
  strike(editor, a) {
    const at = cellsOf(editor)[a]! + 2
    if (editor.state.doc.nodeAt(at)?.isText === true) editor.view.dispatch(editor.state.tr.delete(at, at + 1))
  },
}

it('whatever hands do in a table, what was tracked is rejected to the letter, and all is undone', () => {
  const share = fc.double({ min: 0, max: 0.999, noNaN: true })
  const act = fc.tuple(fc.constantFrom(...Object.keys(HANDS)), share, share)
  let tracked = 0
  fc.assert(
    fc.property(fc.constantFrom(BODY, JOINED), fc.array(act, { minLength: 1, maxLength: 6 }), (body, acts) => {
      const { editor, json, untracked } = open(body)
      for (const [name, a, b] of acts) {
        const count = cellsOf(editor).length
        if (count === 0) break
        HANDS[name]!(editor, Math.floor(a * count), Math.floor(b * count))
        editor.state.doc.check()
      }
      expect(repairDocument(json())).toEqual({ document: json(), losses: [] })
      if (!untracked()) {
        tracked += 1
        expect(cleanDocument(json(), 'reject')).toEqual(body)
      }
      for (let press = 0; press < 20; press += 1) editor.commands.undo()
      expect(json()).toEqual(body)
      editor.destroy()
    }),
    { numRuns: 60 },
  )
  expect(tracked).toBeGreaterThan(40)
})
