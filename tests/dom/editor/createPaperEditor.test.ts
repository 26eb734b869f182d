import { describe, expect, it } from 'vitest'
import type { DocumentJson } from '../../../src/article/document/documentJson.ts'
import { doc, fig, p, table } from '../../unit/renderer/editor/bodies.ts'
import { openEditor } from './openEditor.ts'

describe('createPaperEditor', () => {
  it('shows a body and gives it back to the letter, with nothing put after it', () => {
    for (const body of [doc(p('甲')), doc(fig({}, '注')), doc(p('甲'), table(['格']))]) {
      const { editor, told } = openEditor(body.toJSON() as DocumentJson)
      expect(editor.state.doc.toJSON()).toEqual(body.toJSON())
      expect(told).toEqual([])
    }
  })

  it('opens a body with unknown content word for word, and says so', () => {
    const strange = {
      type: 'doc',
      content: [{ type: 'poll', content: [{ type: 'text', text: '投票' }] }, p('甲').toJSON()],
    }
    const { editor, told } = openEditor(strange as DocumentJson)
    expect(editor.state.doc.textContent).toBe('投票甲')
    expect(told.join()).toContain('editor.notice.repaired')
  })

  it('has a name, and no style sheet of its own', () => {
    const { editor } = openEditor()
    expect(editor.view.dom.getAttribute('aria-label')).toBe('正文')
    expect(editor.view.dom.getAttribute('role')).toBe('textbox')
    expect(document.querySelector('style[data-tiptap-style]')).toBeNull()
  })

  it('copies a formula as one would read it out', () => {
    const formula = { type: 'formula', attrs: { tex: '\\frac{a}{2}', display: 'inline' } }
    const { editor } = openEditor({ type: 'doc', content: [{ type: 'paragraph', content: [formula] }] })
    editor.commands.selectAll()
    const slice = editor.state.selection.content()
    expect(editor.view.someProp('clipboardTextSerializer', (f) => f(slice, editor.view))).toBe('a/2')
  })

  it('copies a paragraph a line', () => {
    const { editor } = openEditor(doc(p('甲'), p('乙')).toJSON() as DocumentJson)
    editor.commands.selectAll()
    const slice = editor.state.selection.content()
    expect(editor.view.someProp('clipboardTextSerializer', (f) => f(slice, editor.view))).toBe('甲\n乙')
  })
})
