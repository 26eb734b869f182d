import { describe, expect, it } from 'vitest'
import type { DocumentJson } from '../../../../src/article/document/documentJson.ts'
import { doc, p, table } from '../../../unit/renderer/editor/bodies.ts'
import { openEditor } from '../openEditor.ts'

describe('tables', () => {
  it('begin with three rows, the first a header, in the place of an empty paragraph', () => {
    const { editor } = openEditor()
    editor.commands.insertTable({ rows: 3, cols: 3, withHeaderRow: true })
    editor.state.doc.check()
    const rows = editor.state.doc.firstChild!.children
    expect(rows.map((row) => row.children.map(({ type }) => type.name))).toEqual([
      Array(3).fill('tableHeader'),
      Array(3).fill('tableCell'),
      Array(3).fill('tableCell'),
    ])
    expect(editor.state.selection.$from.node(3).type.name).toBe('tableHeader')
  })

  it('merge and split without a lost word', () => {
    const { editor } = openEditor(doc(table(['甲', '乙'], ['丙', '丁'])).toJSON() as DocumentJson)
    editor.commands.setCellSelection({ anchorCell: 2, headCell: 7 })
    editor.commands.mergeCells()
    expect(editor.state.doc.firstChild!.firstChild!.firstChild!.attrs.colspan).toBe(2)
    editor.commands.splitCell()
    editor.state.doc.check()
    expect(editor.state.doc.textContent).toBe('甲乙丙丁')
    expect(editor.state.doc.firstChild!.firstChild!.childCount).toBe(2)
  })

  it('are shown without styles while no column has a width, and written without them', () => {
    const { editor } = openEditor(doc(table(['甲'])).toJSON() as DocumentJson)
    expect(editor.view.dom.innerHTML).not.toContain('style=')
    expect(editor.getHTML()).toBe('<table><tbody><tr><td><p data-indent="2">甲</p></td></tr></tbody></table>')
  })

  it('are repaired when a paste leaves them ragged', () => {
    const { editor } = openEditor()
    editor.view.pasteHTML('<table><tr><td>甲</td><td>乙</td></tr><tr><td>丙</td></tr></table>')
    expect(editor.state.doc.firstChild!.children.map(({ childCount }) => childCount)).toEqual([2, 2])
  })

  it('keep a body that has none as it is', () => {
    const { editor } = openEditor(doc(p('甲')).toJSON() as DocumentJson)
    expect(editor.commands.addRowAfter()).toBe(false)
    expect(editor.commands.deleteTable()).toBe(false)
  })
})
