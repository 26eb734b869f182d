import { undo } from '@tiptap/pm/history'
import type { Node } from '@tiptap/pm/model'
import { describe, expect, it } from 'vitest'
import {
  addComment,
  changeComment,
  revealComment,
  takesComment,
} from '../../../../renderer/editor/comments/changeComments.ts'
import { readComments } from '../../../../renderer/editor/comments/readComments.ts'
import type { DocumentJson } from '../../../../src/article/document/documentJson.ts'
import { runPaperCommand } from '../../../../renderer/editor/commands/runPaperCommand.ts'
import { doc, p } from '../../../unit/renderer/editor/bodies.ts'
import { openEditor } from '../openEditor.ts'

const open = (...blocks: readonly Node[]) => openEditor(doc(...blocks).toJSON() as DocumentJson)
const remark = (text: string) => ({ by: '甲', at: '2026-05-19T06:08:00.000Z', text })

describe('comments', () => {
  it('stand on the selected words, survive edits around and within, and are undone', () => {
    const { editor } = open(p('基层党建工作'))
    const before = editor.state.doc
    expect(takesComment(editor)).toBe(false)
    expect(addComment(editor, 'abcdef', remark('核对'))).toBe(false)
    editor.commands.setTextSelection({ from: 3, to: 5 })
    expect(takesComment(editor)).toBe(true)
    editor.setEditable(false)
    expect(takesComment(editor)).toBe(false)
    editor.setEditable(true)
    expect(addComment(editor, 'abcdef', remark('核对'))).toBe(true)
    expect(readComments(editor.state.doc)).toMatchObject([
      { id: 'abcdef', quote: '党建', from: 3, to: 5, resolved: false },
    ])
    undo(editor.state, (tr) => editor.view.dispatch(tr))
    expect(editor.state.doc.eq(before)).toBe(true)
    addComment(editor, 'abcdef', remark('核对'))
    editor.view.dispatch(editor.state.tr.insertText('新', 1).insertText('的', 5))
    expect(readComments(editor.state.doc)).toMatchObject([{ quote: '党的建', from: 4, to: 7 }])
    editor.view.dispatch(editor.state.tr.insertText('尾', 7))
    expect(readComments(editor.state.doc)[0]?.quote).toBe('党的建')
  })

  it('are answered, resolved and deleted, also where they were divided', () => {
    const { editor } = open(p('甲乙丙'), p('丁'))
    editor.commands.setTextSelection({ from: 1, to: 4 })
    addComment(editor, 'abcdef', remark('一'))
    editor.view.dispatch(editor.state.tr.split(2))
    expect(changeComment(editor, 'abcdef', { kind: 'reply', remark: remark('二') })).toBe(true)
    changeComment(editor, 'abcdef', { kind: 'resolve', resolved: true })
    expect(readComments(editor.state.doc)).toMatchObject([
      { quote: '甲乙丙', resolved: true, thread: [{ text: '一' }, { text: '二' }] },
    ])
    revealComment(editor, 'abcdef')
    expect(editor.state.selection).toMatchObject({ from: 1, to: 6 })
    changeComment(editor, 'abcdef', { kind: 'delete' })
    expect(readComments(editor.state.doc)).toEqual([])
    expect(changeComment(editor, 'abcdef', { kind: 'delete' })).toBe(false)
  })

  it('stay where formats are cleared, leave with no copy, and are not changed on a locked paper', () => {
    const { editor, host } = open(p('甲乙'))
    editor.commands.selectAll()
    addComment(editor, 'abcdef', remark('一'))
    editor.commands.setTextSelection({ from: 1, to: 3 })
    runPaperCommand('format.clear', editor, host)
    expect(readComments(editor.state.doc)).toHaveLength(1)
    const { dom } = editor.view.serializeForClipboard(editor.state.selection.content())
    expect(dom.textContent).toBe('甲乙')
    expect(dom.innerHTML).not.toContain('data-comment')
    editor.setEditable(false)
    expect(changeComment(editor, 'abcdef', { kind: 'delete' })).toBe(false)
  })
})
