import { describe, expect, it } from 'vitest'
import type { DocumentJson } from '../../../../src/article/document/documentJson.ts'
import { doc, list, p } from '../../../unit/renderer/editor/bodies.ts'
import { openEditor } from '../openEditor.ts'

const open = (body: ReturnType<typeof doc>, cursor: number) => {
  const { editor } = openEditor(body.toJSON() as DocumentJson)
  editor.commands.setTextSelection(cursor)
  return editor
}

describe('lists', () => {
  it('are made and unmade without a change to the paragraph', () => {
    const editor = open(doc(p('甲', { align: 'end', indent: 0 })), 1)
    editor.commands.toggleOrderedList()
    expect(editor.getHTML()).toBe('<ol><li><p data-indent="0" data-align="end">甲</p></li></ol>')
    editor.commands.toggleBulletList()
    expect(editor.getHTML()).toBe('<ul><li><p data-indent="0" data-align="end">甲</p></li></ul>')
    editor.commands.toggleBulletList()
    expect(editor.getHTML()).toBe('<p data-indent="0" data-align="end">甲</p>')
  })

  it('nest and come back', () => {
    const editor = open(doc(list([p('甲')], [p('乙')])), 8)
    editor.commands.sinkListItem('listItem')
    expect(editor.getHTML()).toBe(
      '<ul><li><p data-indent="2">甲</p><ul><li><p data-indent="2">乙</p></li></ul></li></ul>',
    )
    editor.commands.liftListItem('listItem')
    expect(editor.state.doc.toJSON()).toEqual(doc(list([p('甲')], [p('乙')])).toJSON())
  })

  it('leave numbered lines of plain text to our own paste', () => {
    const { editor } = openEditor()
    editor.view.pasteText('1. 甲\n2. 乙')
    expect(editor.state.doc.toJSON()).toEqual(doc(p('1. 甲'), p('2. 乙')).toJSON())
  })
})
