import { NodeSelection } from '@tiptap/pm/state'
import { expect, it } from 'vitest'
import { changeBookmark, toggleBookmark } from '../../../../renderer/editor/bookmarks/changeBookmark.ts'
import { paragraphJson } from '../../../../src/article/document/paragraphJson.ts'
import { openEditor } from '../openEditor.ts'
import { bookmarks, body, marked } from './markedBody.ts'

it('is set at the cursor and taken away by the same command, each one undo', () => {
  const { editor } = openEditor(body(paragraphJson('甲'), marked('乙', '书签 1')))
  const before = editor.getJSON()
  const toggle = () => toggleBookmark('书签')(editor.state, (tr) => editor.view.dispatch(tr))
  editor.commands.setTextSelection(2)
  expect(toggle()).toBe(true)
  expect(bookmarks(editor)).toEqual(['书签 2：甲', '书签 1：乙'])
  editor.commands.undo()
  expect(editor.getJSON()).toEqual(before)
  editor.commands.setTextSelection(4)
  toggle()
  expect(bookmarks(editor)).toEqual([])
  editor.commands.undo()
  expect(editor.getJSON()).toEqual(before)
})

it('stands at a figure that is selected, and nowhere at a rule', () => {
  const { editor } = openEditor(body({ type: 'figure', attrs: { asset: '甲.png' } }, { type: 'horizontalRule' }))
  const toggle = (at: number) => {
    editor.view.dispatch(editor.state.tr.setSelection(NodeSelection.create(editor.state.doc, at)))
    return toggleBookmark('书签')(editor.state, (tr) => editor.view.dispatch(tr))
  }
  expect(toggle(2)).toBe(false)
  expect(toggle(0)).toBe(true)
  expect(editor.view.dom.querySelector('figure')?.dataset.bookmark).toBe('书签 1')
  toggle(0)
  expect(editor.view.dom.querySelector('figure')?.dataset.bookmark).toBeUndefined()
})

it('takes another name that no other has', () => {
  const { editor } = openEditor(body(marked('甲', '一'), marked('乙', '二')))
  expect(changeBookmark(editor.state, '一', { kind: 'rename', name: '二' })).toBeNull()
  expect(changeBookmark(editor.state, '一', { kind: 'rename', name: ' \n' })).toBeNull()
  expect(changeBookmark(editor.state, '三', { kind: 'remove' })).toBeNull()
  editor.view.dispatch(changeBookmark(editor.state, '一', { kind: 'rename', name: ' 待核\n实 ' })!)
  expect(bookmarks(editor)).toEqual(['待核 实：甲', '二：乙'])
})
