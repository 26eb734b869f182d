import type { Editor } from '@tiptap/core'
import { AllSelection, TextSelection } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { readComments } from '../../../../renderer/editor/comments/readComments.ts'
import { addComment } from '../../../../renderer/editor/comments/changeComments.ts'
import { paragraphJson } from '../../../../src/article/document/paragraphJson.ts'
import { body, bookmarks, marked } from '../bookmarks/markedBody.ts'
import { openEditor } from '../openEditor.ts'

const remark = { by: '甲', at: '2026-01-01T00:00:00Z', text: '查' }

/** Takes a range to the clipboard as the browser does, and gives its HTML. */
function take(editor: Editor, kind: 'cut' | 'copy', from: number, to: number): string {
  const { view } = editor
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, from, to)))
  const { dom } = view.serializeForClipboard(view.state.selection.content())
  view.dom.dispatchEvent(new Event(kind, { bubbles: true, cancelable: true }))
  if (kind === 'cut' && !view.state.selection.empty) editor.commands.deleteSelection()
  return dom.innerHTML
}

function paste(editor: Editor, html: string, at: number): void {
  editor.commands.setTextSelection(at)
  editor.view.pasteHTML(html)
  editor.state.doc.check()
}

const quotes = (editor: Editor) => readComments(editor.state.doc).map(({ quote }) => quote)

/** 甲 | 乙丙, bookmarked and commented | 丁 | an empty paragraph */
function open(tracking = false) {
  const opened = openEditor(body(paragraphJson('甲'), marked('乙丙', '一'), paragraphJson('丁'), paragraphJson('')), {
    tracking: { on: tracking, by: '编辑甲' },
  })
  opened.editor.commands.setTextSelection({ from: 4, to: 6 })
  addComment(opened.editor, 'abcdef', remark)
  return opened.editor
}

describe('what is cut and pasted', () => {
  it.each([
    ['into an empty line', () => 7, '乙丙'],
    ['at the beginning of another', () => 4, '乙丙'],
  ])('keeps its bookmark and comments %s, which the clipboard does not see', (_where, at, words) => {
    const editor = open()
    const html = take(editor, 'cut', 4, 8)
    expect(html).not.toMatch(/data-bookmark|data-comment/)
    expect([bookmarks(editor), quotes(editor)]).toEqual([[], []])
    paste(editor, html, at())
    expect(bookmarks(editor)).toEqual([`一：${words}`])
    expect(quotes(editor)).toEqual([words])
  })

  it('keeps them once: what is pasted again has none', () => {
    const editor = open()
    const html = take(editor, 'cut', 4, 8)
    paste(editor, html, 4)
    paste(editor, html, 1)
    expect(editor.state.doc.textContent).toBe('乙丙甲乙丙丁')
    expect(bookmarks(editor)).toEqual(['一：乙丙'])
    expect(quotes(editor)).toEqual(['乙丙'])
  })

  it('brings none where the cut was undone', () => {
    const editor = open()
    const html = take(editor, 'cut', 4, 8)
    editor.commands.undo()
    expect(bookmarks(editor)).toEqual(['一：乙丙'])
    paste(editor, html, editor.state.doc.content.size - 1)
    expect(editor.state.doc.textContent).toBe('甲乙丙丁乙丙')
    expect([bookmarks(editor), quotes(editor)]).toEqual([['一：乙丙'], ['乙丙']])
  })

  it('brings none where the cut is only proposed under 修订', () => {
    const editor = open(true)
    const html = take(editor, 'cut', 4, 8)
    paste(editor, html, editor.state.doc.content.size - 1)
    expect(bookmarks(editor)).toHaveLength(1)
    expect(readComments(editor.state.doc)).toHaveLength(1)
  })

  it('takes whole blocks along, and one undo after the other takes both back', () => {
    const editor = open()
    const start = editor.state.doc
    const { view } = editor
    view.dispatch(view.state.tr.setSelection(new AllSelection(view.state.doc)))
    const { dom } = view.serializeForClipboard(view.state.selection.content())
    view.dom.dispatchEvent(new Event('cut', { bubbles: true, cancelable: true }))
    if (!view.state.selection.empty) editor.commands.deleteSelection()
    paste(editor, dom.innerHTML, 1)
    expect([bookmarks(editor), quotes(editor)]).toEqual([['一：乙丙'], ['乙丙']])
    editor.commands.undo()
    editor.commands.undo()
    expect(editor.state.doc.textContent).toBe(start.textContent)
    expect(bookmarks(editor)).toEqual(['一：乙丙'])
  })
})

describe('what is copied', () => {
  it('keeps none, also where it is the same as what was cut before', () => {
    const editor = open()
    const html = take(editor, 'copy', 4, 8)
    paste(editor, html, editor.state.doc.content.size - 1)
    expect([bookmarks(editor), quotes(editor)]).toEqual([['一：乙丙'], ['乙丙']])
    const cut = take(editor, 'cut', 4, 8)
    take(editor, 'copy', 1, 2)
    paste(editor, cut, 4)
    expect([bookmarks(editor), quotes(editor)]).toEqual([[], []])
  })

  it('something else brings none', () => {
    const editor = open()
    take(editor, 'cut', 4, 8)
    paste(editor, '<p data-pm-slice="1 1 []">别的</p>', 4)
    expect([bookmarks(editor), quotes(editor)]).toEqual([[], []])
  })
})
