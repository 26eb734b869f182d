import { describe, expect, it, vi } from 'vitest'
import { replaceBody } from '../../../renderer/editor/replaceBody.ts'
import type { DocumentJson } from '../../../src/article/document/documentJson.ts'
import { doc, p } from '../../unit/renderer/editor/bodies.ts'
import { openEditor } from './openEditor.ts'

function open() {
  const { editor } = openEditor(doc(p('甲')).toJSON() as DocumentJson)
  const follow = { undone: vi.fn(), redone: vi.fn() }
  const put = (...texts: string[]) =>
    replaceBody(editor, doc(...texts.map((text) => p(text))).toJSON() as DocumentJson, follow)
  const type = (text: string) =>
    editor.view.dispatch(editor.state.tr.insertText(text, editor.state.doc.content.size - 1))
  return { editor, follow, put, type, text: () => editor.state.doc.textBetween(0, editor.state.doc.content.size, '|') }
}

describe('replaceBody', () => {
  it('is one edit of its own between what was typed before and after', () => {
    const { editor, put, type, text } = open()
    type('前')
    expect(put('旧一', '旧二')).toBe(true)
    expect(text()).toBe('旧一|旧二')
    type('后')
    editor.commands.undo()
    expect(text()).toBe('旧一|旧二')
    editor.commands.undo()
    expect(text()).toBe('甲前')
    editor.commands.undo()
    expect(text()).toBe('甲')
  })

  it('tells its follower when it is undone and done again, and of no other undo', () => {
    const { editor, follow, put, type } = open()
    type('前')
    put('旧')
    type('后')
    editor.commands.undo()
    expect(follow.undone).not.toHaveBeenCalled()
    editor.commands.undo()
    expect(follow.undone).toHaveBeenCalledTimes(1)
    editor.commands.undo()
    editor.commands.redo()
    expect(follow.redone).not.toHaveBeenCalled()
    editor.commands.redo()
    expect(follow.redone).toHaveBeenCalledTimes(1)
    editor.commands.redo()
    expect([follow.undone.mock.calls.length, follow.redone.mock.calls.length]).toEqual([1, 1])
  })

  it('can be undone where the body was the same, so that the metadata come back', () => {
    const { editor, follow, put, type, text } = open()
    expect(put('甲')).toBe(true)
    type('后')
    editor.commands.undo()
    expect(follow.undone).not.toHaveBeenCalled()
    editor.commands.undo()
    expect(follow.undone).toHaveBeenCalledTimes(1)
    expect(text()).toBe('甲')
  })

  it('changes nothing on a locked paper', () => {
    const { editor, put, text } = open()
    editor.setEditable(false)
    expect(put('旧')).toBe(false)
    expect(text()).toBe('甲')
  })
})
