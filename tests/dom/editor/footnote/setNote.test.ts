import { NodeSelection } from '@tiptap/pm/state'
import { expect, it } from 'vitest'
import { askNote, noteAt, onNoteAsked } from '../../../../renderer/editor/footnote/askNote.ts'
import { setNote } from '../../../../renderer/editor/footnote/setNote.ts'
import type { NoteKind } from '../../../../src/article/document/noteKind.ts'
import { paragraphJson } from '../../../../src/article/document/paragraphJson.ts'
import { openEditor } from '../openEditor.ts'

function open() {
  const { editor } = openEditor({ type: 'doc', content: [paragraphJson('据记载')] })
  editor.commands.setTextSelection(3)
  const write = (text: string, asked: NoteKind = 'footnote', kind = asked): boolean => {
    const tr = setNote(editor.state, asked, text, kind)
    if (tr !== null) editor.view.dispatch(tr)
    return tr !== null
  }
  const note = (kind: NoteKind = 'footnote') => noteAt(editor.state, kind)?.node.attrs.text as string | undefined
  return { editor, write, note, line: () => JSON.stringify(editor.getJSON().content?.[0]?.content) }
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

it('turns a note into one of the other kind and back with its words, each one undo, and keeps its marks', () => {
  const { editor, write, note, line } = open()
  editor.commands.setTextSelection({ from: 1, to: 4 })
  editor.commands.setMark('bold')
  editor.commands.setTextSelection(3)
  write('见《旧唐书》')
  const before = line()
  expect(write('见《新唐书》', 'footnote', 'endnote')).toBe(true)
  expect([note('footnote'), note('endnote')]).toEqual([undefined, '见《新唐书》'])
  expect(line()).toContain(
    '{"type":"footnote","attrs":{"text":"见《新唐书》","kind":"endnote"},"marks":[{"type":"bold"}]}',
  )
  expect(write('见《新唐书》', 'endnote')).toBe(false)
  editor.commands.undo()
  expect(line()).toBe(before)
  editor.commands.redo()
  expect(write('见《旧唐书》', 'endnote', 'footnote')).toBe(true)
  expect(line()).toBe(before)
})

it('finds behind the cursor a note of the kind that is asked for alone, and writes another behind one of the other kind', () => {
  const { editor, write, note } = open()
  write('脚', 'footnote')
  expect([note('footnote'), note('endnote')]).toEqual(['脚', undefined])
  expect(write('尾', 'endnote')).toBe(true)
  expect([note('footnote'), note('endnote')]).toEqual([undefined, '尾'])
  expect(editor.getHTML()).toMatch(/data-footnote="脚".*data-endnote="尾"/)
  // One that is selected is meant, whichever it is.
  editor.view.dispatch(editor.state.tr.setSelection(NodeSelection.create(editor.state.doc, 3)))
  expect([note('footnote'), note('endnote')]).toEqual(['脚', '脚'])
  expect(noteAt(editor.state, 'endnote')?.kind).toBe('footnote')
})

it.each(['footnote', 'endnote'] as const)('%s is asked for where one may stand, not in a caption', (kind) => {
  const { editor } = open()
  let asked = 0
  expect(askNote(kind, editor)).toBe(false)
  const stop = onNoteAsked(kind)(editor, () => (asked += 1))
  expect(askNote(kind === 'footnote' ? 'endnote' : 'footnote', editor)).toBe(false)
  expect(askNote(kind, editor)).toBe(true)
  editor.commands.setContent('<figure><img data-empty alt=""><figcaption>图注</figcaption></figure>')
  editor.commands.setTextSelection(2)
  expect(askNote(kind, editor)).toBe(false)
  stop()
  expect(asked).toBe(1)
})
