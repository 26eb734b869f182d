import { NodeSelection } from '@tiptap/pm/state'
import { expect, it } from 'vitest'
import { decideChanges } from '../../../../renderer/editor/changes/decideChanges.ts'
import { setNote } from '../../../../renderer/editor/footnote/setNote.ts'
import type { DocumentJson } from '../../../../src/article/document/documentJson.ts'
import { noteAttributes, noteKind } from '../../../../src/article/document/noteKind.ts'
import { openEditor } from '../openEditor.ts'

const bodyOf = (kind: 'footnote' | 'endnote', text: string): DocumentJson => ({
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      attrs: { align: 'start', indent: 2 },
      content: [
        { type: 'text', text: '据记载' },
        { type: 'footnote', attrs: noteAttributes(kind, text) },
        { type: 'text', text: '。' },
      ],
    },
  ],
})

it.each([
  ['accept', bodyOf('endnote', '见《旧唐书》')],
  ['reject', bodyOf('footnote', '见《旧唐书》')],
] as const)('a note that was turned under 修订 can be decided on: %s', (decision, wanted) => {
  const before = bodyOf('footnote', '见《旧唐书》')
  const { editor, told } = openEditor(before, { tracking: { on: true, by: '编辑甲' } })
  editor.view.dispatch(editor.state.tr.setSelection(NodeSelection.create(editor.state.doc, 4)))
  editor.view.dispatch(setNote(editor.state, 'footnote', '见《旧唐书》', 'endnote')!)
  const kinds: [string, string[]][] = []
  editor.state.doc.descendants(({ type, attrs, marks }) => {
    if (type.name === 'footnote') kinds.push([noteKind(attrs), marks.map((mark) => mark.type.name)])
  })
  expect(kinds).toContainEqual(['footnote', ['deletion']])
  expect(kinds).toContainEqual(['endnote', ['insertion']])
  expect(told.filter((line) => line.startsWith('changes.untracked'))).toEqual([])
  const tracked = JSON.stringify(editor.getJSON())
  decideChanges(editor, 'all', decision)
  expect(JSON.parse(JSON.stringify(editor.state.doc.toJSON()))).toEqual(JSON.parse(JSON.stringify(wanted)))
  editor.commands.undo()
  expect(JSON.stringify(editor.getJSON())).toBe(tracked)
  editor.commands.undo()
  expect(JSON.stringify(editor.state.doc.toJSON())).toBe(JSON.stringify(before))
})
