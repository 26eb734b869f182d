import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { NodeSelection, TextSelection, type Selection } from '@tiptap/pm/state'
import { CellSelection } from '@tiptap/pm/tables'
import { describe, expect, it } from 'vitest'
import { decideChanges } from '../../../../renderer/editor/changes/decideChanges.ts'
import type { DocumentJson } from '../../../../src/article/document/documentJson.ts'
import { paragraphJson } from '../../../../src/article/document/paragraphJson.ts'
import { openEditor } from '../openEditor.ts'

type Body = NonNullable<DocumentJson['content']>

const row = (...cells: readonly string[]) => ({
  type: 'tableRow',
  content: cells.map((words) => ({ type: 'tableCell', content: [paragraphJson(words)] })),
})
const TABLE = { type: 'table', content: [row('甲', '乙'), row('丙', '丁')] }
const CAPTION = { type: 'tableCaption', content: [{ type: 'text', text: '表1　收入' }] }
const [BEFORE, AFTER] = [paragraphJson('前文'), paragraphJson('后文')]

const BODIES: Readonly<Record<string, Body>> = {
  'between paragraphs': [BEFORE, TABLE, AFTER],
  'below its caption': [BEFORE, CAPTION, TABLE, AFTER],
  'first of all': [TABLE, AFTER],
  'last of all': [BEFORE, CAPTION, TABLE],
  alone: [TABLE],
  'before another': [BEFORE, TABLE, TABLE, AFTER],
  'before another with a caption': [CAPTION, TABLE, CAPTION, TABLE],
  'all of a quotation': [{ type: 'blockquote', content: [TABLE] }, AFTER],
  'within a quotation': [{ type: 'blockquote', content: [BEFORE, TABLE, AFTER] }],
}

function firstOf(doc: Node, kind: string): { readonly pos: number; readonly node: Node } {
  const found: { readonly pos: number; readonly node: Node }[] = []
  doc.descendants((node, pos) => {
    if (node.type.name === kind) found.push({ pos, node })
  })
  if (found[0] === undefined) throw new Error(`no ${kind}`)
  return found[0]
}

function press({ view, state }: Editor, key: string, selection: Selection): void {
  view.dispatch(state.tr.setSelection(selection))
  const event = new KeyboardEvent('keydown', { key })
  view.someProp('handleKeyDown', (handle) => handle(view, event) || undefined)
}

const wholeTable = ({ state }: Editor) => NodeSelection.create(state.doc, firstOf(state.doc, 'table').pos)

/** All the cells of the first table, as a drag from its first to its last selects them. */
function allCells({ state }: Editor): Selection {
  const { pos, node } = firstOf(state.doc, 'table')
  const last = node.lastChild?.lastChild?.nodeSize ?? 0
  return CellSelection.create(state.doc, pos + 2, pos + node.nodeSize - 2 - last)
}

const WAYS: Readonly<Record<string, (editor: Editor) => void>> = {
  'the command': (editor) => {
    editor.commands.setTextSelection(firstOf(editor.state.doc, 'tableCell').pos + 2)
    editor.commands.deleteTable()
  },
  'Backspace on the table': (editor) => press(editor, 'Backspace', wholeTable(editor)),
  'Delete on the table': (editor) => press(editor, 'Delete', wholeTable(editor)),
  'Backspace on all of its cells': (editor) => press(editor, 'Backspace', allCells(editor)),
}

function open(content: Body, on = true) {
  const { editor, told } = openEditor({ type: 'doc', content }, { tracking: { on, by: '编辑甲' } })
  return { editor, json: () => editor.getJSON(), untracked: () => told.some((line) => line.includes('untracked')) }
}

describe.each(Object.entries(WAYS))('a table goes by %s', (_, takeOut) => {
  it.each(Object.entries(BODIES))('%s: marked until it is decided on', (_place, content) => {
    const [paper, plain] = [open(content), open(content, false)]
    const before = paper.json()
    takeOut(paper.editor)
    takeOut(plain.editor)
    expect(plain.json()).not.toEqual(before)
    expect(paper.untracked()).toBe(false)
    const { node } = firstOf(paper.editor.state.doc, 'table')
    expect(node.marks.map(({ type, attrs }) => [type.name, attrs.by])).toEqual([['deletion', '编辑甲']])
    decideChanges(paper.editor, 'all', 'accept')
    expect(paper.json()).toEqual(plain.json())
    paper.editor.commands.undo()
    decideChanges(paper.editor, 'all', 'reject')
    expect(paper.json()).toEqual(before)
  })
})

it('what is put between two blocks is marked as put in, and goes on reject', () => {
  const paper = open([BEFORE, AFTER])
  const before = paper.json()
  const { nodes } = paper.editor.schema
  const at = paper.editor.state.doc.child(0).nodeSize
  for (const put of [nodes.horizontalRule!.create(), paper.editor.schema.nodeFromJSON(TABLE)]) {
    paper.editor.view.dispatch(paper.editor.state.tr.insert(at, put))
    expect(paper.untracked()).toBe(false)
    expect(firstOf(paper.editor.state.doc, put.type.name).node.marks.map(({ type }) => type.name)).toEqual([
      'insertion',
    ])
  }
  decideChanges(paper.editor, 'all', 'reject')
  expect(paper.json()).toEqual(before)
})

const fill = (text: string) => ({
  type: 'tableCell',
  attrs: { colspan: 1, rowspan: 1, colwidth: null },
  content: [{ type: 'paragraph', attrs: { align: 'start', indent: 2 }, content: [{ type: 'text', text }] }],
})
const line = (text: string) => ({
  type: 'paragraph',
  attrs: { align: 'start', indent: 2 },
  content: [{ type: 'text', text }],
})
const grid = {
  type: 'table',
  content: [
    ['甲甲', '乙乙'],
    ['丙丙', '丁丁'],
  ].map((texts) => ({ type: 'tableRow', content: texts.map(fill) })),
}

const picture = (caption: string) => ({
  type: 'figure',
  attrs: { asset: '', remote: '', alt: '', credit: '', width: null, align: 'center' },
  content: [{ type: 'text', text: caption }],
})
const pictures = { type: 'figureGroup', content: [picture('辛辛'), picture('壬壬')] }
const four = { type: 'figureGroup', content: ['子子', '丑丑', '寅寅', '卯卯'].map(picture) }
const said = { type: 'groupCaption', content: [{ type: 'text', text: '癸癸' }] }

describe.each(['Backspace', 'Delete'])(
  'a selection of words that ends or begins within a table or picture goes by %s',
  (key) => {
    it.each([
      ['into its first cell', [line('前文字'), grid], '文', '甲'],
      ['into its second cell', [line('前文字'), grid], '文', '乙'],
      ['into its last cell', [line('前文字'), grid], '文', '丁'],
      ['over a whole line', [line('前文字'), line('中文字'), grid], '文', '丙'],
      ['out of it', [line('前文字'), grid, line('后文字')], '乙', '后'],
      ['into one that has lines behind', [line('前文字'), grid, line('后文字')], '文', '丙'],
      ['into a picture of a group', [line('前文字'), pictures, said, line('后文字')], '文', '壬'],
      ['out of a group into its caption', [line('前文字'), pictures, said, line('后文字')], '壬', '癸'],
      ['from one picture of a group into another', [line('前文字'), pictures, said, line('后文字')], '辛', '壬'],
      ['from one into another of a full group', [four, said], '子', '卯'],
      ['into the caption of a group', [line('前文字'), pictures, said, line('后文字')], '文', '癸'],
      ['into the caption of a picture', [line('前文字'), picture('庚庚'), line('后文字')], '文', '庚'],
    ] as const)('%s: tracked, and decided on to the letter', (_, content, first, last) => {
      const [paper, plain] = [open(content), open(content, false)]
      const before = paper.json()
      for (const { editor } of [paper, plain]) {
        const at = (words: string) => {
          let found = 0
          editor.state.doc.descendants((node, pos) => {
            const index = node.text?.indexOf(words) ?? -1
            if (found === 0 && index >= 0) found = pos + index
          })
          return found
        }
        press(editor, key, TextSelection.create(editor.state.doc, at(first), at(last) + 1))
      }
      expect(plain.json()).not.toEqual(before)
      expect(paper.untracked()).toBe(false)
      decideChanges(paper.editor, 'all', 'accept')
      expect(paper.json()).toEqual(plain.json())
      paper.editor.commands.undo()
      decideChanges(paper.editor, 'all', 'reject')
      expect(paper.json()).toEqual(before)
    })
  },
)
