import { AllSelection, TextSelection } from '@tiptap/pm/state'
import { expect, it } from 'vitest'
import type { DocumentJson } from '../../../../src/article/document/documentJson.ts'
import { doc, fig, p } from '../../../unit/renderer/editor/bodies.ts'
import { openEditor } from '../openEditor.ts'

function press(editable: boolean, init: KeyboardEventInit) {
  const { editor } = openEditor(doc(fig({ asset: '甲.png' }, '图注'), p('文')).toJSON() as DocumentJson)
  editor.setEditable(editable, false)
  editor.view.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, 2)))
  const event = new KeyboardEvent('keydown', { key: 'a', bubbles: true, cancelable: true, ...init })
  editor.view.dom.dispatchEvent(event)
  return { selection: editor.state.selection, taken: event.defaultPrevented }
}

it('selects the whole body of a paper that is only read, its pictures too', () => {
  const { selection, taken } = press(false, { ctrlKey: true })
  expect(selection).toBeInstanceOf(AllSelection)
  expect(taken).toBe(true)
})

it.each([{}, { ctrlKey: true, shiftKey: true }, { ctrlKey: true, altKey: true }, { ctrlKey: true, key: 'c' }])(
  'leaves other keys alone: %o',
  (init) => {
    const { selection, taken } = press(false, init)
    expect([selection.from, selection.empty, taken]).toEqual([2, true, false])
  },
)
