import { describe, expect, it } from 'vitest'
import { openEditor } from '../openEditor.ts'
import { doc, h, p } from '../../../unit/renderer/editor/bodies.ts'
import type { DocumentJson } from '../../../../src/article/document/documentJson.ts'

function entered(body: ReturnType<typeof doc>) {
  const { editor } = openEditor(body.toJSON() as DocumentJson)
  editor.commands.setTextSelection(editor.state.doc.content.size - 1)
  editor.commands.splitBlock()
  return editor.state.doc.lastChild!
}

describe('Enter at the end', () => {
  it('goes on with the same alignment and indent', () => {
    expect(entered(doc(p('甲', { align: 'center', indent: 0 }))).attrs).toEqual({ align: 'center', indent: 0 })
  })

  it('of a heading begins an ordinary paragraph, not a centred one', () => {
    const next = entered(doc(h(2, '题', 'center')))
    expect(next.type.name).toBe('paragraph')
    expect(next.attrs).toEqual({ align: 'start', indent: 2 })
  })
})
