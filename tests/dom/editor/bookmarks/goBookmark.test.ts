import { TextSelection } from '@tiptap/pm/state'
import { expect, it } from 'vitest'
import { goBookmark } from '../../../../renderer/editor/bookmarks/goBookmark.ts'
import { paragraphJson } from '../../../../src/article/document/paragraphJson.ts'
import { openEditor } from '../openEditor.ts'
import { body, marked } from './markedBody.ts'

it('is gone to in turn, from the last to the first again', () => {
  const { editor } = openEditor(body(marked('甲', '一'), paragraphJson('乙'), marked('丙', '二')))
  editor.commands.setTextSelection(5)
  const went = [1, 1, -1, -1].map((step) => {
    goBookmark(editor, step as 1 | -1)
    return editor.state.selection.$head.parent.textContent
  })
  expect(went).toEqual(['丙', '甲', '丙', '甲'])
  expect(editor.state.selection).toBeInstanceOf(TextSelection)
  expect(goBookmark(openEditor(body(paragraphJson('甲'))).editor, 1)).toBe(false)
})
