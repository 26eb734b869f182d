import { describe, expect, it } from 'vitest'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'
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

describe('Enter over what is selected', () => {
  const over = (body: ReturnType<typeof doc>, from: number, to: number) => {
    const { editor } = openEditor(body.toJSON() as DocumentJson)
    const before = editor.state.doc
    editor.commands.setTextSelection({ from, to })
    editor.view.dom.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }))
    const made = String(editor.state.doc)
    while (editor.commands.undo()) continue
    expect(editor.state.doc.eq(before)).toBe(true)
    return made
  }
  const cells = articleSchema.nodes.table.create(
    null,
    articleSchema.nodes.tableRow.create(null, articleSchema.nodes.tableCell.create(null, p('格'))),
  )

  it('of two lines takes it out and divides what is left', () => {
    expect(over(doc(p('甲乙'), p('丙丁')), 2, 6)).toBe('doc(paragraph("甲"), paragraph("丁"))')
  })

  it('from the first line to behind a table leaves no error and no table', () => {
    const made = over(doc(h(2, '题'), cells, p('其后')), 1, 13)
    expect(made).not.toContain('table')
    expect(made).not.toContain('题')
  })
})
