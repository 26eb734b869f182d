import { expect, it, vi } from 'vitest'
import { stepColumnWidth } from '../../../../renderer/editor/table/stepColumnWidth.ts'
import { tableView } from '../../../../renderer/editor/table/tableView.ts'
import type { DocumentJson } from '../../../../src/article/document/documentJson.ts'
import { doc, find, p, table } from '../../../unit/renderer/editor/bodies.ts'
import { openEditor } from '../openEditor.ts'

/** An editor with a table of two columns on a paper 600 pixels wide, the cursor in the first. */
function open() {
  const { editor } = openEditor(doc(table(['甲', '乙']), p('后')).toJSON() as DocumentJson)
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(300)
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(600)
  editor.commands.setTextSelection(find(editor.state.doc, '甲'))
  const widths = () => editor.state.doc.firstChild!.firstChild!.children.map(({ attrs }) => attrs.colwidth as unknown)
  return { editor, widths }
}

it('a press makes the column wider or narrower, as far as there is room', () => {
  const { editor, widths } = open()
  expect(stepColumnWidth(editor, 16)).toBe(true)
  expect(widths()).toEqual([[316], null])
  expect(stepColumnWidth(editor, 9000)).toBe(true)
  expect(widths()).toEqual([[560], null])
  expect(stepColumnWidth(editor, 16)).toBe(false)
  expect(stepColumnWidth(editor, -9000)).toBe(true)
  expect(widths()).toEqual([[40], null])
  editor.commands.undo()
  editor.commands.setTextSelection(find(editor.state.doc, '后'))
  expect(stepColumnWidth(editor, 16)).toBe(false)
})

it('shows the columns, which shrink with the paper where each has a width; and draws them only when they change', () => {
  const { editor } = open()
  const columns = () => [...editor.view.dom.querySelectorAll('col')]
  stepColumnWidth(editor, 16)
  expect(columns().map(({ style }) => style.width)).toEqual(['316px', ''])
  const before = columns()[0]
  editor.commands.insertContentAt(find(editor.state.doc, '甲'), '字')
  expect(columns()[0]).toBe(before)
  editor.commands.setTextSelection(find(editor.state.doc, '乙'))
  stepColumnWidth(editor, -100)
  expect(columns().map(({ style }) => Math.round(parseFloat(style.width)))).toEqual([61, 39])
  expect(columns().every(({ style }) => style.width.endsWith('%'))).toBe(true)
})

it('leaves what the columns show out of the reading of edits, and the cells in it', () => {
  const view = tableView(table(['甲']))
  const about = (target: Node) => view.ignoreMutation!({ type: 'attributes', target } as unknown as MutationRecord)
  expect([about(view.dom), about(view.dom.firstChild!), about(view.contentDOM!)]).toEqual([true, true, false])
})
