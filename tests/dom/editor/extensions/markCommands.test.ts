import { expect, it } from 'vitest'
import type { DocumentJson } from '../../../../src/article/document/documentJson.ts'
import { changeMarkOf } from '../../../helpers/changedBody.ts'
import { formatsInShort, formattedBody, formattingMark } from '../../../helpers/formattedBody.ts'
import { openEditor } from '../openEditor.ts'

const kind = formattingMark({ type: 'paragraph', attrs: { align: 'start', indent: 2 } })

function open(short: string, from: number, to: number, marks = [kind]) {
  const body = formattedBody(short)
  const marked = body.copy(body.content.replaceChild(0, body.child(0).mark(marks)))
  const { editor } = openEditor(marked.toJSON() as DocumentJson)
  editor.commands.setTextSelection({ from, to })
  return editor
}

it.each([[[]], [[kind]], [[changeMarkOf('+')]], [[changeMarkOf('-')]]])(
  'a style is switched on where some words are without it, and off where none is, whatever the paragraph bears',
  (marks) => {
    const words = (editor: ReturnType<typeof open>) => formatsInShort(editor.state.doc).replace('<>', '')
    const editor = open('甲*乙*丙/丁', 1, 4, marks)
    editor.commands.toggleBold()
    expect(words(editor)).toBe('*甲乙丙*/丁')
    editor.commands.toggleBold()
    expect(words(editor)).toBe('甲乙丙/丁')
    editor.commands.setTextSelection({ from: 1, to: 7 })
    editor.commands.toggleBold()
    expect(words(editor)).toBe('*甲乙丙*/*丁*')
    editor.commands.toggleBold()
    expect(words(editor)).toBe('甲乙丙/丁')
  },
)

it('with the cursor alone it is for what is typed next', () => {
  const editor = open('甲*乙*', 3, 3)
  expect(editor.commands.toggleBold()).toBe(true)
  editor.view.dispatch(editor.state.tr.insertText('新'))
  expect(formatsInShort(editor.state.doc)).toBe('<>甲*乙*新')
})

it('a formula within does not keep a style from being switched off', () => {
  const editor = open('*甲乙*', 1, 3)
  editor.commands.insertContentAt(2, { type: 'formula', attrs: { tex: 'x' } })
  editor.commands.setTextSelection({ from: 1, to: 4 })
  editor.commands.toggleBold()
  expect(editor.state.doc.rangeHasMark(1, 4, editor.schema.marks.bold!)).toBe(false)
})
