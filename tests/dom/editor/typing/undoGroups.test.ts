import { describe, expect, test } from 'vitest'
import { paragraphJson } from '../../../../src/article/document/paragraphJson.ts'
import type { DocumentJson, NodeJson } from '../../../../src/article/document/documentJson.ts'
import { openEditor } from '../openEditor.ts'

const body = (...content: NodeJson[]): DocumentJson => ({ type: 'doc', content })
const heading = (words: string) => ({ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: words }] })

describe('undo', () => {
  function open(document = body(paragraphJson('党建'))) {
    const { editor } = openEditor(document)
    editor.commands.setTextSelection(editor.state.doc.content.size - 1)
    const type = (words: string) => editor.view.dispatch(editor.state.tr.insertText(words))
    const shape = () => String(editor.state.doc)
    return { editor, type, shape }
  }

  test('takes keys that came one after the other back together', () => {
    const { editor, type, shape } = open()
    type('字')
    type('字')
    editor.commands.undo()
    expect(shape()).toBe('doc(paragraph("党建"))')
  })

  test('takes a format back and leaves the words that were typed just before it', () => {
    const { editor, type, shape } = open()
    type('字')
    editor.commands.setHeading({ level: 2 })
    expect(shape()).toBe('doc(heading("党建字"))')
    editor.commands.undo()
    expect(shape()).toBe('doc(paragraph("党建字"))')
    editor.commands.undo()
    expect(shape()).toBe('doc(paragraph("党建"))')
  })

  test('takes words back and leaves the format that was set just before them', () => {
    const { editor, type, shape } = open()
    editor.commands.setHeading({ level: 2 })
    type('字')
    type('字')
    editor.commands.undo()
    expect(shape()).toBe('doc(heading("党建"))')
    editor.commands.redo()
    expect(shape()).toBe('doc(heading("党建字字"))')
  })

  test('takes what was pasted back and leaves what was typed before and after it', () => {
    const { editor, type, shape } = open()
    type('甲')
    editor.view.dispatch(editor.state.tr.insertText('粘').setMeta('uiEvent', 'paste'))
    type('乙')
    const seen = [shape()]
    for (let steps = 0; steps < 3; steps += 1) {
      editor.commands.undo()
      seen.push(shape())
    }
    expect(seen).toEqual(['党建甲粘乙', '党建甲粘', '党建甲', '党建'].map((words) => `doc(paragraph("${words}"))`))
  })

  test('keeps what an input method did in one step, formats on its way and all', () => {
    const { editor, shape } = open()
    const composed = () => editor.state.tr.setMeta('composition', 7)
    editor.view.dispatch(composed().insertText('n'))
    editor.view.dispatch(composed().insertText('你', 3, 4))
    editor.view.dispatch(composed().addMark(3, 4, editor.schema.mark('bold')))
    expect(shape()).toBe('doc(paragraph("党建", bold("你")))')
    editor.commands.undo()
    expect(shape()).toBe('doc(paragraph("党建"))')
  })

  test('leaves what belongs to no undo out of it', () => {
    const { editor, type, shape } = open()
    type('字')
    editor.view.dispatch(editor.state.tr.addMark(1, 2, editor.schema.mark('bold')).setMeta('addToHistory', false))
    type('字')
    editor.commands.undo()
    expect(shape()).toBe('doc(paragraph(bold("党"), "建"))')
  })
})

describe('redo', () => {
  test('empties a heading again as it was emptied, with everything selected', () => {
    const { editor } = openEditor(body(heading('党建'), paragraphJson('其后')))
    const shape = () => String(editor.state.doc)
    const { tr, doc } = editor.state
    editor.commands.setTextSelection({ from: 1, to: doc.content.size - 1 })
    editor.view.dispatch(tr.delete(1, doc.content.size - 1).setMeta('preventClearDocument', true))
    expect(shape()).toBe('doc(heading)')
    editor.commands.undo()
    editor.commands.setTextSelection({ from: 1, to: doc.content.size - 1 })
    editor.commands.redo()
    expect(shape()).toBe('doc(heading)')
  })
})
