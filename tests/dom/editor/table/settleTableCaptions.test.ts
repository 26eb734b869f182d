import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { NodeSelection } from '@tiptap/pm/state'
import { expect, it } from 'vitest'
import { decideChanges } from '../../../../renderer/editor/changes/decideChanges.ts'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'
import type { DocumentJson } from '../../../../src/article/document/documentJson.ts'
import { doc, find, p, table } from '../../../unit/renderer/editor/bodies.ts'
import { openEditor } from '../openEditor.ts'

const caption = (text: string) => articleSchema.nodes.tableCaption.create({ bookmark: '一' }, articleSchema.text(text))
const body = doc(p('前'), caption('表一题'), table(['甲', '乙']), p('后'))

function open(start: Node = body): Editor {
  const { editor } = openEditor(start.toJSON() as DocumentJson)
  editor.commands.setTextSelection(find(editor.state.doc, '甲'))
  return editor
}
const kinds = (editor: Editor) =>
  editor.state.doc.children.map(({ type, textContent }) => `${type.name} ${textContent}`)
const press = (editor: Editor, key: string) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
  editor.view.someProp('handleKeyDown', (handle) => handle(editor.view, event) || undefined)
}

it('makes a line of a caption whose table is deleted: it can be parted and styled, and undo brings both back', () => {
  const editor = open()
  editor.commands.deleteTable()
  expect(kinds(editor)).toEqual(['paragraph 前', 'paragraph 表一题', 'paragraph 后'])
  expect(editor.state.doc.child(1).attrs).toEqual({ align: 'center', indent: 0, bookmark: '一' })
  editor.commands.undo()
  expect(editor.state.doc.toJSON()).toEqual(body.toJSON())
  editor.commands.redo()
  editor.commands.setTextSelection(find(editor.state.doc, '题'))
  press(editor, 'Enter')
  expect(kinds(editor)).toEqual(['paragraph 前', 'paragraph 表一', 'paragraph 题', 'paragraph 后'])
  expect(editor.commands.setHeading({ level: 3 })).toBe(true)
  editor.state.doc.check()
})

it('does so where the table is selected and deleted, and where its deletion is accepted', () => {
  const editor = open()
  editor.view.dispatch(editor.state.tr.setSelection(NodeSelection.create(editor.state.doc, 8)))
  editor.commands.deleteSelection()
  expect(kinds(editor)[1]).toBe('paragraph 表一题')
  const gone = articleSchema.marks.deletion.create({ id: 'abcdef', by: '甲', at: '2026-01-01T00:00:00.000Z' })
  const proposed = open(doc(caption('表一题'), table(['甲']).mark([gone]), p('后')))
  decideChanges(proposed, 'all', 'accept')
  expect(kinds(proposed)).toEqual(['paragraph 表一题', 'paragraph 后'])
})

it('leaves a caption alone whose table stays, moves along, or goes with it', () => {
  const editor = open()
  editor.view.dispatch(editor.state.tr.insert(0, editor.schema.nodes.paragraph!.create(null, editor.schema.text('新'))))
  editor.commands.addRowAfter()
  expect(kinds(editor)[2]).toBe('tableCaption 表一题')
  editor.commands.setTextSelection(1)
  editor.view.dispatch(editor.state.tr.delete(3, editor.state.doc.content.size - 3))
  expect(kinds(editor)).toEqual(['paragraph 新', 'paragraph 后'])
})

it('makes a line of a caption that is brought to where no table is, and leaves one that comes with its table', () => {
  const start = doc(caption('表一题'), table(['甲']), p('后'), p(''))
  const editor = open(start)
  const { doc: before } = editor.state
  const end = before.content.size
  editor.commands.setTextSelection(end - 1)
  editor.view.dispatch(editor.state.tr.replaceSelection(before.slice(1, 4, true)))
  expect(kinds(editor)).toEqual(['tableCaption 表一题', 'table 甲', 'paragraph 后', 'paragraph 表一题'])
  expect(editor.state.doc.lastChild?.attrs).toMatchObject({ align: 'center', indent: 0 })
  editor.commands.undo()
  editor.view.dispatch(
    editor.state.tr.insert(end, before.slice(0, before.child(0).nodeSize + before.child(1).nodeSize).content),
  )
  expect(kinds(editor).slice(-2)).toEqual(['tableCaption 表一题', 'table 甲'])
})

it('touches none that never had a table', () => {
  const editor = open(doc(caption('表一题'), p('甲'), p('后')))
  editor.view.dispatch(editor.state.tr.delete(5, 8))
  expect(kinds(editor)).toEqual(['tableCaption 表一题', 'paragraph 后'])
  editor.view.dispatch(editor.state.tr.insertText('！', 2).insert(0, editor.schema.nodes.paragraph!.create()))
  expect(kinds(editor)).toEqual(['paragraph ', 'tableCaption 表！一题', 'paragraph 后'])
})

it('is one line: Enter goes on into its table, and so does Shift+Enter', () => {
  for (const shiftKey of [false, true]) {
    const editor = open()
    editor.commands.setTextSelection(find(editor.state.doc, '一题'))
    const event = new KeyboardEvent('keydown', { key: 'Enter', shiftKey, bubbles: true, cancelable: true })
    editor.view.dom.dispatchEvent(event)
    expect(editor.state.doc.toJSON()).toEqual(body.toJSON())
    expect(editor.state.selection.$from.parent.textContent).toBe('甲')
  }
})
