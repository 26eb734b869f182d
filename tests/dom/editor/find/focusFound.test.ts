import { TextSelection } from '@tiptap/pm/state'
import { expect, it } from 'vitest'
import { focusFound } from '../../../../renderer/editor/find/focusFound.ts'
import { body } from '../../../doubles/paper.ts'
import { openEditor } from '../openEditor.ts'

it('in a locked paper what was found is selected, so that it can be copied', () => {
  const { editor } = openEditor(body('小康不小康'))
  editor.setEditable(false, false)
  editor.view.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, 2, 4)))
  document.getSelection()?.removeAllRanges()
  focusFound(editor.view)
  expect(document.activeElement).toBe(editor.view.dom)
  expect(document.getSelection()?.toString()).toBe('康不')
})
