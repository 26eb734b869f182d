import { describe, expect, it, vi } from 'vitest'
import { goBelow } from '../../../renderer/editor/goBelow.ts'
import type { DocumentJson } from '../../../src/article/document/documentJson.ts'
import { doc, fig, p, table } from '../../unit/renderer/editor/bodies.ts'
import { openEditor } from './openEditor.ts'

function pressed(body: ReturnType<typeof doc>, clientY: number) {
  const { editor } = openEditor(body.toJSON() as DocumentJson)
  vi.spyOn(editor.view.dom, 'getBoundingClientRect').mockReturnValue({ bottom: 100 } as DOMRect)
  const preventDefault = vi.fn()
  goBelow(editor, { clientY, preventDefault })
  return { doc: editor.state.doc, at: editor.state.selection.from, took: preventDefault.mock.calls.length === 1 }
}

describe('goBelow', () => {
  it('puts the cursor at the end of the last paragraph', () => {
    expect(pressed(doc(p('甲'), p('乙')), 150)).toMatchObject({ at: 5, took: true })
  })

  it('begins a paragraph below a table or figure that stands last', () => {
    for (const last of [table(['格']), fig({}, '注')]) {
      const { doc: body } = pressed(doc(last), 150)
      expect(body.lastChild!.type.name).toBe('paragraph')
      expect(body.childCount).toBe(2)
    }
  })

  it('leaves a press beside the text alone', () => {
    expect(pressed(doc(p('甲')), 50)).toMatchObject({ took: false })
  })
})
