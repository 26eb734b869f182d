import { DOMSerializer } from '@tiptap/pm/model'
import { expect, it } from 'vitest'
import { openEditor } from '../openEditor.ts'
import { body, marked } from './markedBody.ts'

it('leaves by no copy to the clipboard', () => {
  const { editor } = openEditor(body(marked('甲', '一')))
  const { dom, slice } = editor.view.serializeForClipboard(editor.state.doc.slice(0, 3))
  expect(dom.textContent).toBe('甲')
  expect(dom.innerHTML).not.toContain('data-bookmark')
  expect(slice.content.firstChild?.attrs.bookmark).toBe('一')
  const own = DOMSerializer.fromSchema(editor.schema).serializeNode(editor.state.doc.child(0)) as HTMLElement
  expect(own.outerHTML).toContain('data-bookmark="一"')
})
