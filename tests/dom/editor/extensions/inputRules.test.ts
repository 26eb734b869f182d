import { describe, expect, it } from 'vitest'
import { openEditor } from '../openEditor.ts'

/** Types a text as the browser reports it: letter by letter, to whoever wants to handle it. */
function typed(text: string) {
  const { editor } = openEditor()
  for (const letter of text) {
    const { from, to } = editor.state.selection
    const plain = () => editor.state.tr.insertText(letter, from, to)
    const handled = editor.view.someProp('handleTextInput', (handle) => handle(editor.view, from, to, letter, plain))
    if (handled !== true) editor.view.dispatch(plain())
  }
  return editor.state.doc
}

describe('what typing turns into', () => {
  it.each([
    ['# 题', 'heading', 2],
    ['## 题', 'heading', 2],
    ['### 题', 'heading', 3],
    ['#### 题', 'heading', 4],
    ['- 项', 'bulletList', undefined],
    ['1. 项', 'orderedList', undefined],
    ['> 引', 'blockquote', undefined],
  ])('%s', (text, type, level) => {
    const first = typed(text).firstChild!
    expect(first.type.name).toBe(type)
    expect(first.attrs.level).toBe(level)
    expect(first.textContent).toBe(text.at(-1))
  })

  it('begins a numbered list at the number typed', () => {
    expect(typed('3. 项').firstChild!.attrs.start).toBe(3)
  })

  it.each([
    '**粗** 体',
    '__粗__ 体',
    '*斜* 体',
    '_斜_ 体',
    '~~删~~ 线',
    '---',
    '——-',
    '《a》--b',
    '2*3*4 ',
    '5# 号楼',
    '（1. 甲',
    '1.5 倍',
  ])('leaves %s alone', (text) => {
    const doc = typed(text)
    expect(doc.firstChild!.type.name).toBe('paragraph')
    expect(doc.textContent).toBe(text)
    doc.descendants((node) => expect(node.marks).toEqual([]))
  })
})
