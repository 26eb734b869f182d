import { expect, it } from 'vitest'
import { askFootnote, footnoteAt, onFootnoteAsked } from '../../../../renderer/editor/footnote/askFootnote.ts'
import { setFootnote } from '../../../../renderer/editor/footnote/setFootnote.ts'
import { paragraphJson } from '../../../../src/article/document/paragraphJson.ts'
import { openEditor } from '../openEditor.ts'

function open() {
  const { editor } = openEditor({ type: 'doc', content: [paragraphJson('据记载')] })
  editor.commands.setTextSelection(3)
  const write = (text: string): boolean => {
    const tr = setFootnote(editor.state, text)
    if (tr !== null) editor.view.dispatch(tr)
    return tr !== null
  }
  return { editor, write, note: () => footnoteAt(editor.state)?.node.attrs.text as string | undefined }
}

it('puts a note at the cursor, writes it anew and takes it away, each one undo', () => {
  const { editor, write, note } = open()
  expect(write('   ')).toBe(false)
  expect(write(' 见\n《旧唐书》 ')).toBe(true)
  expect(note()).toBe('见 《旧唐书》')
  expect(editor.state.selection.from).toBe(4)
  expect(write('见《新唐书》')).toBe(true)
  expect(note()).toBe('见《新唐书》')
  expect(write('见《新唐书》')).toBe(false)
  expect(write('')).toBe(true)
  expect(note()).toBeUndefined()
  for (const text of ['见《新唐书》', '见 《旧唐书》', undefined]) {
    editor.commands.undo()
    expect(editor.getHTML().includes('data-footnote')).toBe(text !== undefined)
    if (text !== undefined) expect(editor.getHTML()).toContain(text)
  }
})

it('is asked for where one may stand, not in a caption', () => {
  const { editor } = open()
  let asked = 0
  expect(askFootnote(editor)).toBe(false)
  const stop = onFootnoteAsked(editor, () => (asked += 1))
  expect(askFootnote(editor)).toBe(true)
  editor.commands.setContent('<figure><img data-empty alt=""><figcaption>图注</figcaption></figure>')
  editor.commands.setTextSelection(2)
  expect(askFootnote(editor)).toBe(false)
  stop()
  expect(asked).toBe(1)
})
