import { describe, expect, it } from 'vitest'
import { goneHandle } from '../../../renderer/editor/goneHandle.ts'
import { emptyDocument } from '../../../src/article/document/emptyDocument.ts'
import type { DocumentJson } from '../../../src/article/document/documentJson.ts'
import { doc, p } from '../../unit/renderer/editor/bodies.ts'
import { openEditor } from './openEditor.ts'

function stateOf(text: string) {
  const { editor } = openEditor(doc(p(text)).toJSON() as DocumentJson)
  editor.view.dispatch(editor.state.tr.insertText('乙', 2))
  return editor.state
}

describe('goneHandle', () => {
  it('answers with what was there last, and what the desk has not confirmed of it', () => {
    const handle = goneHandle(stateOf('甲'), null)
    expect(handle.getDocument()).toEqual(doc(p('甲乙')).toJSON())
    expect(handle.getBlocks().map((block) => block.toJSON())).toEqual([p('甲乙').toJSON()])
    expect(handle.pending()).toMatchObject({ revision: 0, size: 4, steps: [{ from: 2 }] })
  })

  it('answers with the body that the editor could not take', () => {
    const handle = goneHandle(stateOf('甲'), emptyDocument())
    expect(handle.getDocument()).toEqual(emptyDocument())
    expect(handle.getBlocks().map((block) => block.toJSON())).toEqual(emptyDocument().content ?? [])
  })

  it('does nothing, and takes nothing in', async () => {
    const handle = goneHandle(stateOf('甲'), null)
    expect(handle.run('edit.undo')).toBe(false)
    expect(await handle.replaceBody(emptyDocument(), { undone: () => undefined, redone: () => undefined })).toBe(false)
    expect(() => handle.takeIn([])).toThrow('gone')
    expect(handle.getDocument()).toEqual(doc(p('甲乙')).toJSON())
  })
})
