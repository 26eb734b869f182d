import type { Editor } from '@tiptap/core'
import { expect, it } from 'vitest'
import { decideChanges } from '../../../../renderer/editor/changes/decideChanges.ts'
import { changeFigure } from '../../../../renderer/editor/figure/changeFigure.ts'
import { readSource } from '../../../../renderer/editor/source/readSource.ts'
import { sourceOf } from '../../../../renderer/editor/source/sourceOf.ts'
import { setColumnWidths } from '../../../../renderer/editor/table/setColumnWidths.ts'
import { readChanges } from '../../../../src/article/changes/readChanges.ts'
import type { DocumentJson } from '../../../../src/article/document/documentJson.ts'
import { openEditor } from '../openEditor.ts'

const attrs = { align: 'start', indent: 2 }
const words = (text: string) => ({ type: 'paragraph', attrs, content: [{ type: 'text', text }] })
const cell = (text: string) => ({
  type: 'tableCell',
  attrs: { colspan: 1, rowspan: 1, colwidth: null },
  content: [words(text)],
})
const row = (...texts: string[]) => ({ type: 'tableRow', content: texts.map(cell) })
const BODY = {
  type: 'doc',
  content: [
    words('前文'),
    {
      type: 'figure',
      attrs: { asset: '', remote: '', alt: '', credit: '', width: null, align: 'center' },
      content: [{ type: 'text', text: '图注' }],
    },
    { type: 'table', content: [row('年', '月'), row('2016', '5')] },
    words('后文'),
  ],
} as unknown as DocumentJson

const CAPTION = 6
const CELL = 12

const WAYS: Readonly<Record<string, (editor: Editor) => void>> = {
  'a picture is set narrower': ({ view }) => changeFigure({ width: 50 })(view.state, view.dispatch),
  'a picture is set at the left': ({ view }) => changeFigure({ align: 'left' })(view.state, view.dispatch),
  'what a picture shows is said': ({ view }) => changeFigure({ alt: '会场' })(view.state, view.dispatch),
  'who took it is said': ({ view }) => changeFigure({ credit: '张三', alt: '会场' })(view.state, view.dispatch),
  'another picture is put in its place': ({ view }) =>
    changeFigure({ asset: 'W01-cut.jpg', remote: '' })(view.state, view.dispatch),
  'a row becomes one of headers': (editor) => editor.chain().setTextSelection(CELL).toggleHeaderRow().run(),
  'a column becomes one of headers': (editor) => editor.chain().setTextSelection(CELL).toggleHeaderColumn().run(),
  'a column is drawn wider': ({ view }) => view.dispatch(setColumnWidths(view.state.tr, 9, new Map([[0, 120]]))),
}

function open(on = true) {
  const { editor, told } = openEditor(BODY, { tracking: { on, by: '编辑甲' } })
  editor.commands.setTextSelection(CAPTION)
  const json = () => editor.state.doc.toJSON() as DocumentJson
  return { editor, json, untracked: () => told.some((line) => line.includes('untracked')) }
}

it.each(Object.entries(WAYS))('%s: one change, decided on to the letter, kept by its source, undone', (_, change) => {
  const [paper, plain] = [open(), open(false)]
  const before = paper.json()
  change(paper.editor)
  change(plain.editor)
  expect(plain.json()).not.toEqual(before)
  expect(paper.untracked()).toBe(false)
  expect(readChanges(paper.editor.state.doc).map(({ by, formats }) => [by, formats.length])).toEqual([['编辑甲', 1]])
  expect(readSource(sourceOf(paper.json()))).toEqual({ document: paper.json(), losses: [] })
  decideChanges(paper.editor, 'all', 'accept')
  expect(paper.json()).toEqual(plain.json())
  paper.editor.commands.undo()
  decideChanges(paper.editor, 'all', 'reject')
  expect(paper.json()).toEqual(before)
  paper.editor.commands.undo()
  paper.editor.commands.undo()
  expect(paper.json()).toEqual(before)
})

it('a picture in the place of another shows that one below it, until one is decided for', () => {
  const paper = open()
  const { view } = paper.editor
  const former = () => view.dom.querySelector<HTMLElement>('.figure-former')
  changeFigure({ asset: 'a.jpg' })(view.state, view.dispatch)
  expect([former()?.hidden, former()?.textContent]).toEqual([false, '原来没有图片'])
  changeFigure({ width: 50 })(view.state, view.dispatch)
  expect(former()?.hidden).toBe(false)
  decideChanges(paper.editor, 'all', 'accept')
  expect(former()?.hidden).toBe(true)
  changeFigure({ asset: 'b.jpg' })(view.state, view.dispatch)
  expect(former()?.textContent).toBe('换下的图片：a.jpg')
  decideChanges(paper.editor, 'all', 'reject')
  expect(former()?.hidden).toBe(true)
  expect(JSON.stringify(paper.json())).toContain('a.jpg')
})

it('what is said of a picture that was put in is a part of that', () => {
  const paper = open()
  const { view, schema } = paper.editor
  view.dispatch(view.state.tr.insert(4, schema.nodes.figure!.create(null, schema.text('新图'))))
  paper.editor.commands.setTextSelection(6)
  changeFigure({ credit: '张三' })(view.state, view.dispatch)
  expect(readChanges(view.state.doc)).toMatchObject([{ formats: [] }])
  decideChanges(paper.editor, 'all', 'reject')
  expect(paper.json()).toEqual(open().json())
})

it('joined cells after headers were set: all comes back, the headers there were too', () => {
  const paper = open()
  const before = paper.json()
  paper.editor.chain().setTextSelection(CELL).toggleHeaderRow().run()
  paper.editor.chain().setCellSelection({ anchorCell: 10, headCell: 15 }).mergeCells().run()
  expect(paper.untracked()).toBe(false)
  decideChanges(paper.editor, 'all', 'reject')
  expect(paper.json()).toEqual(before)
})
