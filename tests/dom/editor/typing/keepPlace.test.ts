import { describe, expect, it } from 'vitest'
import { keepPlace } from '../../../../renderer/editor/typing/keepPlace.ts'
import type { DocumentJson } from '../../../../src/article/document/documentJson.ts'
import { doc, p } from '../../../unit/renderer/editor/bodies.ts'
import { openEditor } from '../openEditor.ts'

describe('keepPlace', () => {
  it('moves with what is typed before it, until it is released', () => {
    const { editor } = openEditor(doc(p('甲乙丙')).toJSON() as DocumentJson)
    const place = keepPlace(editor, 2, 3)
    editor.view.dispatch(editor.state.tr.insertText('新', 1))
    expect(place.range()).toEqual({ from: 3, to: 4 })
    place.release()
    editor.view.dispatch(editor.state.tr.insertText('新', 1))
    expect(place.range()).toEqual({ from: 3, to: 4 })
  })

  it('closes up where its words were deleted', () => {
    const { editor } = openEditor(doc(p('甲乙丙')).toJSON() as DocumentJson)
    const place = keepPlace(editor, 2, 3)
    editor.view.dispatch(editor.state.tr.delete(1, 4))
    expect(place.range()).toEqual({ from: 1, to: 1 })
  })
})
