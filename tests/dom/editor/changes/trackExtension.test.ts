import { expect, it } from 'vitest'
import { decideChanges } from '../../../../renderer/editor/changes/decideChanges.ts'
import type { DocumentJson } from '../../../../src/article/document/documentJson.ts'
import { changedBody, inShort } from '../../../helpers/changedBody.ts'
import { openEditor } from '../openEditor.ts'

function open(short: string, on = true) {
  const opened = openEditor(changedBody(short).toJSON() as DocumentJson, { tracking: { on, by: '编辑甲' } })
  return { ...opened, short: () => inShort(opened.editor.state.doc) }
}

it('an edit becomes a change in one undo, whoever dispatches it', () => {
  const { editor, short } = open('据新华社报道')
  editor.view.dispatch(editor.state.tr.insertText('本报', 2, 5))
  expect(short()).toBe('据[-新华社-][+本报+]报道')
  editor.commands.undo()
  expect(short()).toBe('据新华社报道')
  editor.commands.redo()
  expect(short()).toBe('据[-新华社-][+本报+]报道')
})

it('off, it changes the text, and what is typed within a deletion is not deleted', () => {
  const { editor, short } = open('据[-新华社-]报道¶+/二', false)
  editor.view.dispatch(editor.state.tr.insertText('本', 3))
  expect(short()).toBe('据[-新-]本[-华社-]报道¶+/二')
  editor.commands.setTextSelection(2)
  editor.commands.splitBlock()
  expect(short()).toBe('据/[-新-]本[-华社-]报道¶+/二')
})

const by = (name: string) => ({ id: 'change0001', by: name, at: '2026-05-19T06:08:00.000Z' })

it('says what it cannot track, and lets it through', () => {
  const { editor, told } = open('甲')
  editor.commands.insertTable({ rows: 2, cols: 2 })
  // What is done to a table of one's own goes or stays with it.
  decideChanges(editor, 'all', 'accept')
  const cells: number[] = []
  editor.state.doc.descendants((node, pos) => void (node.type.name === 'tableCell' && cells.push(pos)))
  // In a table in which another person's words wait, joined cells are not tracked.
  const theirs = editor.schema.mark('insertion', { ...by('编辑乙'), id: 'change0009' })
  const words = editor.schema.text('乙', [theirs])
  editor.view.dispatch(editor.state.tr.insert(cells[0]! + 2, words).setMeta('untracked', true))
  editor.commands.setCellSelection({ anchorCell: cells[0]!, headCell: cells[1]! + 1 })
  editor.commands.mergeCells()
  expect(told.some((line) => line.startsWith('changes.untracked'))).toBe(true)
  expect(editor.state.doc.textContent).toContain('甲')
})

it('is decided on by name, by person and as a whole, not in a locked paper', () => {
  const { editor, short } = open('甲[+乙+]丙[-丁-]')
  expect(decideChanges(editor, { by: '编辑乙' }, 'accept')).toBe(false)
  editor.setEditable(false)
  expect(decideChanges(editor, 'all', 'accept')).toBe(false)
  editor.setEditable(true)
  expect(decideChanges(editor, { id: 'change0001' }, 'reject')).toBe(true)
  expect(short()).toBe('甲丙丁')
  editor.commands.undo()
  expect(short()).toBe('甲[+乙+]丙[-丁-]')
  expect(decideChanges(editor, { by: '编辑甲' }, 'accept')).toBe(true)
  expect(short()).toBe('甲乙丙')
})
