import { describe, expect, it } from 'vitest'
import { createPaperHandle } from '../../../renderer/editor/createPaperHandle.ts'
import { watchComposition } from '../../../renderer/editor/typing/watchComposition.ts'
import { emptyDocument } from '../../../src/article/document/emptyDocument.ts'
import type { DocumentJson } from '../../../src/article/document/documentJson.ts'
import { doc, p } from '../../unit/renderer/editor/bodies.ts'
import { openEditor } from './openEditor.ts'

function open(kept: DocumentJson | null = null) {
  const { editor, host } = openEditor(doc(p('甲')).toJSON() as DocumentJson)
  editor.commands.selectAll()
  const handle = createPaperHandle(
    editor,
    watchComposition(editor.view.dom, () => editor.view.composing),
    kept,
    host,
  )
  return { editor, handle }
}

describe('createPaperHandle', () => {
  it('gives the body as it stands', () => {
    const { editor, handle } = open()
    editor.commands.insertContent('乙')
    expect(handle.getDocument()).toEqual(doc(p('乙')).toJSON())
  })

  it('gives the loaded body back where the editor could not take it', () => {
    expect(open(emptyDocument()).handle.getDocument()).toEqual(emptyDocument())
  })

  it('runs the commands of the menus, and no others', () => {
    const { editor, handle } = open()
    expect(['format.bold', 'format.italic', 'format.underline'].map((id) => handle.run(id as 'format.bold'))).toEqual([
      true,
      true,
      true,
    ])
    expect(editor.getHTML()).toBe('<p data-indent="2"><strong><em><u>甲</u></em></strong></p>')
    expect([handle.run('edit.undo'), handle.run('edit.redo'), handle.run('article.save')]).toEqual([true, true, false])
  })

  it('changes nothing while an input method composes, or when the paper is locked', () => {
    const { editor, handle } = open()
    editor.commands.setTextSelection(2)
    editor.view.dom.dispatchEvent(new Event('compositionstart'))
    expect([handle.isComposing(), handle.run('format.bold')]).toEqual([true, false])
    editor.view.dom.dispatchEvent(new Event('compositionend'))
    editor.setEditable(false)
    expect([handle.run('format.bold'), editor.state.storedMarks]).toEqual([false, null])
    expect(editor.getHTML()).toBe('<p data-indent="2">甲</p>')
  })
})
