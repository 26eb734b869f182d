import type { Editor } from '@tiptap/core'
import { expect, it } from 'vitest'
import { toggleBookmark } from '../../../../renderer/editor/bookmarks/changeBookmark.ts'
import { readBookmarks } from '../../../../renderer/editor/bookmarks/readBookmarks.ts'
import { decideChanges } from '../../../../renderer/editor/changes/decideChanges.ts'
import { paragraphJson } from '../../../../src/article/document/paragraphJson.ts'
import { openEditor } from '../openEditor.ts'
import { bookmarks, body, marked } from './markedBody.ts'

const tracking = { tracking: { on: true, by: '编辑甲' } }

function press(editor: Editor, key: string): void {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
  editor.view.someProp('handleKeyDown', (handle) => handle(editor.view, event) || undefined)
}

it.each([
  ['in the middle', 2, '一：甲'],
  ['at the end', 3, '一：甲乙'],
  ['at the beginning', 1, '一：甲乙'],
])('stays with its words where Enter parts the paragraph %s', (_, at, left) => {
  for (const more of [{}, tracking]) {
    const { editor } = openEditor(body(marked('甲乙', '一')), more)
    editor.commands.setTextSelection(at)
    press(editor, 'Enter')
    expect(editor.state.doc.childCount).toBe(2)
    expect(bookmarks(editor)).toEqual([left])
    editor.commands.undo()
    expect(bookmarks(editor)).toEqual(['一：甲乙'])
    expect(editor.state.doc.childCount).toBe(1)
  }
})

it('goes on with the words that run into the paragraph before, which keeps its own', () => {
  for (const first of [paragraphJson('甲'), marked('甲', '二')]) {
    const { editor } = openEditor(body(first, marked('乙', '一')))
    editor.commands.setTextSelection(4)
    press(editor, 'Backspace')
    expect(bookmarks(editor)).toEqual([first.attrs?.bookmark === '二' ? '二：甲乙' : '一：甲乙'])
    editor.commands.undo()
    expect(bookmarks(editor).at(-1)).toBe('一：乙')
  }
})

it('goes with words that are deleted, and comes back by undo', () => {
  const { editor } = openEditor(body(paragraphJson('甲'), marked('乙', '一'), paragraphJson('丙')))
  editor.commands.deleteRange({ from: 3, to: 6 })
  expect(bookmarks(editor)).toEqual([])
  editor.commands.undo()
  expect(bookmarks(editor)).toEqual(['一：乙'])
})

it('stays where the block becomes another kind, in a list, and with several blocks', () => {
  const { editor } = openEditor(body(marked('甲', '一'), marked('乙', '二')))
  editor.commands.setTextSelection({ from: 1, to: 5 })
  editor.commands.setHeading({ level: 3 })
  expect(editor.state.doc.firstChild?.type.name).toBe('heading')
  expect(bookmarks(editor)).toEqual(['一：甲', '二：乙'])
  editor.commands.setParagraph()
  editor.commands.toggleBulletList()
  expect(bookmarks(editor)).toEqual(['一：甲', '二：乙'])
  editor.commands.toggleBulletList()
  editor.commands.toggleBlockquote()
  expect(bookmarks(editor)).toEqual(['一：甲', '二：乙'])
})

it('is not doubled by a copy, and moves with what is moved', () => {
  const { editor } = openEditor(body(marked('甲', '一'), paragraphJson('乙')))
  const copied = editor.state.doc.slice(0, 3)
  editor.view.dispatch(editor.state.tr.replace(6, 6, copied))
  expect(editor.state.doc.childCount).toBe(3)
  expect(bookmarks(editor)).toEqual(['一：甲'])
  expect(readBookmarks(editor.state.doc)[0]?.pos).toBe(0)
  editor.commands.undo()
  editor.view.dispatch(editor.state.tr.replace(0, 0, copied))
  expect(readBookmarks(editor.state.doc).map(({ pos }) => pos)).toEqual([3])
  editor.commands.undo()
  const { tr } = editor.state
  editor.view.dispatch(tr.delete(0, 3).insert(3, copied.content))
  expect(bookmarks(editor)).toEqual(['一：甲'])
  expect(readBookmarks(editor.state.doc)[0]?.pos).toBe(3)
})

it('is no change of 修订, and survives one that joins or takes back a paragraph', () => {
  const { editor } = openEditor(body(paragraphJson('甲'), marked('乙', '一')), tracking)
  editor.commands.setTextSelection(1)
  toggleBookmark('书签')(editor.state, (tr) => editor.view.dispatch(tr))
  expect(bookmarks(editor)).toEqual(['书签 1：甲', '一：乙'])
  editor.commands.undo()
  editor.commands.setTextSelection(4)
  press(editor, 'Backspace')
  expect(bookmarks(editor)).toEqual(['一：乙'])
  decideChanges(editor, 'all', 'accept')
  expect(bookmarks(editor)).toEqual(['一：甲乙'])
  editor.commands.undo()
  decideChanges(editor, 'all', 'reject')
  expect(bookmarks(editor)).toEqual(['一：乙'])
})

it('stays with its words where paragraphs are pasted before them or round them', () => {
  const html = '<p>子</p><p>丑</p>'
  const cases: [number | { from: number; to: number }, string[]][] = [
    [1, ['子', '丑甲乙']],
    [{ from: 1, to: 2 }, ['子', '丑乙']],
    [2, ['甲子', '丑乙']],
    [3, ['甲乙子', '丑']],
  ]
  for (const [at, texts] of cases) {
    for (const more of [{}, tracking]) {
      if (more === tracking && typeof at === 'object') continue
      const { editor } = openEditor(body(marked('甲乙', '一'), marked('丙', '二')), more)
      editor.commands.setTextSelection(at)
      editor.view.pasteHTML(html)
      editor.state.doc.check()
      expect(editor.state.doc.content.content.map(({ textContent }) => textContent)).toEqual([...texts, '丙'])
      expect(bookmarks(editor)).toEqual([`一：${texts.find((text) => /甲|乙/.test(text))}`, '二：丙'])
      editor.commands.undo()
      expect(bookmarks(editor)).toEqual(['一：甲乙', '二：丙'])
    }
  }
})

it('stays where it is when all of its words are replaced', () => {
  const { editor } = openEditor(body(marked('甲乙', '一')))
  editor.commands.setTextSelection({ from: 1, to: 3 })
  editor.view.pasteHTML('<p>子</p><p>丑</p>')
  expect(bookmarks(editor)).toEqual(['一：子'])
})
