import { NodeSelection } from '@tiptap/pm/state'
import { expect, it } from 'vitest'
import { askFormula, formulaAt, onFormulaAsked } from '../../../../renderer/editor/formula/askFormula.ts'
import { formulaDraft, setFormula } from '../../../../renderer/editor/formula/setFormula.ts'
import { paragraphJson } from '../../../../src/article/document/paragraphJson.ts'
import { openEditor } from '../openEditor.ts'

function open(words = '质能关系') {
  const { editor } = openEditor({ type: 'doc', content: [paragraphJson(words)] })
  const write = (tex: string, display = false): boolean => {
    const tr = setFormula(editor.state, { tex, display })
    if (tr !== null) editor.view.dispatch(tr)
    return tr !== null
  }
  const shown = (): string[] =>
    editor.state.doc.children.map((block) =>
      block.children.map((node) => node.text ?? `<${node.attrs.tex as string}>`).join(''),
    )
  return { editor, write, shown }
}

it('puts a formula at the cursor, writes it anew and takes it away, each one undo', () => {
  const { editor, write, shown } = open()
  editor.commands.setTextSelection(3)
  expect(write('  ')).toBe(false)
  expect(write(' E=mc^2 ')).toBe(true)
  expect(shown()).toEqual(['质能<E=mc^2>关系'])
  expect(editor.state.selection.from).toBe(4)
  editor.view.dispatch(editor.state.tr.setSelection(NodeSelection.create(editor.state.doc, 3)))
  expect(formulaDraft(editor.state)).toEqual({ tex: 'E=mc^2', display: false, found: true })
  expect(write('E=mc^2')).toBe(false)
  expect(write('E=mc^3')).toBe(true)
  editor.view.dispatch(editor.state.tr.setSelection(NodeSelection.create(editor.state.doc, 3)))
  expect(write('')).toBe(true)
  expect(formulaAt(editor.state)).toBe(null)
  for (const text of ['质能<E=mc^3>关系', '质能<E=mc^2>关系', '质能关系']) {
    editor.commands.undo()
    expect(shown()).toEqual([text])
  }
})

it('takes words that are selected into it', () => {
  const { editor, write, shown } = open('设a+b为和')
  editor.commands.setTextSelection({ from: 2, to: 5 })
  expect(formulaDraft(editor.state)).toEqual({ tex: 'a+b', display: false, found: false })
  write('a+b')
  expect(shown()).toEqual(['设<a+b>为和'])
})

it.each([
  [1, ['<x>', '质能关系']],
  [3, ['质能', '<x>', '关系']],
  [5, ['质能关系', '<x>', '']],
])('gives one on a line of its own a paragraph to itself, at %i, with one undo', (at, blocks) => {
  const { editor, write, shown } = open()
  editor.commands.setTextSelection(at)
  write('x', true)
  expect(shown()).toEqual(blocks)
  const own = editor.state.doc.children.find((block) => block.textContent === '' && block.childCount === 1)
  expect(own?.attrs).toMatchObject({ align: 'center', indent: 0 })
  expect(editor.state.selection.$from.parent.eq(own!)).toBe(false)
  editor.commands.undo()
  expect(shown()).toEqual(['质能关系'])
})

it('stays in the line of a heading', () => {
  const { editor, write } = open()
  editor.commands.setContent('<h2>题目</h2>')
  editor.commands.setTextSelection(3)
  write('x', true)
  expect(editor.state.doc.childCount).toBe(1)
})

it('is asked for where one may stand, not in a caption', () => {
  const { editor } = open()
  let asked = 0
  expect(askFormula(editor)).toBe(false)
  const stop = onFormulaAsked(editor, () => (asked += 1))
  expect(askFormula(editor)).toBe(true)
  editor.commands.setContent('<figure><img data-empty alt=""><figcaption>图注</figcaption></figure>')
  editor.commands.setTextSelection(2)
  expect(askFormula(editor)).toBe(false)
  stop()
  expect(asked).toBe(1)
})
