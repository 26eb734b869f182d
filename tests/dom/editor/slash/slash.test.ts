import type { Node } from '@tiptap/pm/model'
import { describe, expect, it } from 'vitest'
import { chooseSlash } from '../../../../renderer/editor/slash/slashExtension.ts'
import { SLASH } from '../../../../renderer/editor/slash/slashState.ts'
import type { DocumentJson } from '../../../../src/article/document/documentJson.ts'
import { doc, p } from '../../../unit/renderer/editor/bodies.ts'
import { openEditor } from '../openEditor.ts'

const open = (...blocks: readonly Node[]) => openEditor(doc(...blocks).toJSON() as DocumentJson)

function type(editor: ReturnType<typeof open>['editor'], text: string): void {
  for (const sign of text) {
    const { from, to } = editor.state.selection
    const taken = editor.view.someProp('handleTextInput', (handle) =>
      handle(editor.view, from, to, sign, () => editor.state.tr),
    )
    if (!taken) editor.view.dispatch(editor.state.tr.insertText(sign, from, to))
  }
}
const found = (editor: ReturnType<typeof open>['editor']) => SLASH.getState(editor.state)?.ids

describe('the slash menu', () => {
  it('opens in an empty paragraph alone, and finds while one types', () => {
    const { editor } = open(p(), p('甲'))
    type(editor, '/')
    expect(found(editor)).toContain('insert.table')
    type(editor, '表格')
    expect(found(editor)).toEqual(['insert.table'])
    editor.commands.setTextSelection(editor.state.doc.content.size - 1)
    expect(found(editor)).toBeUndefined()
    type(editor, '/')
    expect(found(editor)).toBeUndefined()
  })

  it('opens by the same key of a Chinese keyboard, and closes at a space', () => {
    const { editor } = open(p())
    type(editor, '、')
    expect(found(editor)).toContain('format.heading2')
    type(editor, ' ')
    expect(found(editor)).toBeUndefined()
    expect(editor.state.doc.textContent).toBe('、 ')
  })

  it('takes its words away and runs the command', () => {
    const { editor, host } = open(p())
    type(editor, '/小标题二')
    expect(found(editor)).toEqual(['format.heading3'])
    chooseSlash(editor, host, 'format.heading3')
    expect(editor.state.doc.firstChild?.type.name).toBe('heading')
    expect(editor.state.doc.textContent).toBe('')
    expect(found(editor)).toBeUndefined()
  })
})
