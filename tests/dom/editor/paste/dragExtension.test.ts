import type { Editor } from '@tiptap/core'
import { NodeSelection, TextSelection, type Selection } from '@tiptap/pm/state'
import { describe, expect, it, vi } from 'vitest'
import { addComment } from '../../../../renderer/editor/comments/changeComments.ts'
import { readComments } from '../../../../renderer/editor/comments/readComments.ts'
import { paragraphJson } from '../../../../src/article/document/paragraphJson.ts'
import { body, bookmarks, marked } from '../bookmarks/markedBody.ts'
import { openEditor } from '../openEditor.ts'

const remark = { by: '甲', at: '2026-01-01T00:00:00Z', text: '查' }

/** 甲 | 乙丙丁, bookmarked, with a comment on 丙丁 | 戊 */
function open(tracking = false) {
  const { editor } = openEditor(body(paragraphJson('甲'), marked('乙丙丁', '一'), paragraphJson('戊')), {
    tracking: { on: tracking, by: '编辑甲' },
  })
  editor.commands.setTextSelection({ from: 5, to: 7 })
  addComment(editor, 'abcdef', remark)
  return editor
}

/** Drags a selection and lets it go at a position, as the browser tells of it. */
function drag(editor: Editor, selection: Selection, at: number, held: 'ctrlKey' | null = null): string {
  const { view } = editor
  view.dispatch(view.state.tr.setSelection(selection))
  const data = new Map<string, string>()
  const dataTransfer = {
    files: [],
    items: [],
    types: [],
    clearData: () => data.clear(),
    setData: (kind: string, text: string) => data.set(kind, text),
    getData: (kind: string) => data.get(kind) ?? '',
  }
  const tell = (kind: string, keys = {}) =>
    view.dom.dispatchEvent(
      Object.assign(new Event(kind, { bubbles: true, cancelable: true }), {
        dataTransfer,
        clientX: 1,
        clientY: 1,
        ctrlKey: false,
        altKey: false,
        ...keys,
      }),
    )
  const place = vi.spyOn(view, 'posAtCoords').mockReturnValue({ pos: selection.from, inside: -1 })
  tell('dragstart')
  place.mockReturnValue({ pos: at, inside: -1 })
  tell('drop', held === null ? {} : { [held]: true })
  place.mockRestore()
  editor.state.doc.check()
  return data.get('text/html') ?? ''
}

const words = (editor: Editor, from: number, to: number) => TextSelection.create(editor.state.doc, from, to)
const quotes = (editor: Editor) => readComments(editor.state.doc).map(({ quote }) => quote)

describe('what is dragged', () => {
  it('keeps its comments where words are moved, and shows them to no other program', () => {
    const editor = open()
    const html = drag(editor, words(editor, 5, 7), 2)
    expect(editor.state.doc.textContent).toBe('甲丙丁乙戊')
    expect(readComments(editor.state.doc)).toMatchObject([{ id: 'abcdef', quote: '丙丁', thread: [remark] }])
    expect(html).toContain('丙丁')
    expect(html).not.toMatch(/data-comment|查/)
    editor.commands.undo()
    expect(editor.state.doc.textContent).toBe('甲乙丙丁戊')
    expect(quotes(editor)).toEqual(['丙丁'])
  })

  it('stays one comment where a part of its words is moved', () => {
    const editor = open()
    drag(editor, words(editor, 6, 7), 2)
    expect(editor.state.doc.textContent).toBe('甲丁乙丙戊')
    expect(quotes(editor)).toEqual(['丁丙'])
  })

  it('keeps comments and bookmark where a whole paragraph is moved', () => {
    const editor = open()
    drag(editor, NodeSelection.create(editor.state.doc, 3), 0)
    expect(editor.state.doc.textContent).toBe('乙丙丁甲戊')
    expect(quotes(editor)).toEqual(['丙丁'])
    expect(bookmarks(editor)).toEqual(['一：乙丙丁'])
  })

  it('leaves them where they are when it is copied', () => {
    const editor = open()
    drag(editor, words(editor, 5, 7), 2, 'ctrlKey')
    expect(editor.state.doc.textContent).toBe('甲丙丁乙丙丁戊')
    expect(readComments(editor.state.doc)).toMatchObject([{ quote: '丙丁', from: 7, to: 9 }])
  })

  it('leaves them where they are when 修订 only proposes to move it', () => {
    const editor = open(true)
    drag(editor, words(editor, 5, 7), 2)
    expect(editor.state.doc.textContent).toBe('甲丙丁乙丙丁戊')
    expect(readComments(editor.state.doc)).toMatchObject([{ quote: '丙丁', from: 7, to: 9 }])
  })
})
