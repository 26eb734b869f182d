import type { Editor } from '@tiptap/core'
import { expect, it } from 'vitest'
import type { NodeJson } from '../../../../src/article/document/documentJson.ts'
import { openEditor } from '../openEditor.ts'

const MARKS: Readonly<Record<string, object>> = {
  ruby: { text: 'hànzì' },
  deletion: { id: 'abcdef', by: '甲', at: '2026-01-01T00:00:00.000Z' },
}
const text = (words: string, mark?: string): NodeJson => ({
  type: 'text',
  text: words,
  ...(mark === undefined ? {} : { marks: [{ type: mark, attrs: { ...MARKS[mark] } }] }),
})
const line = (...content: NodeJson[]): NodeJson => ({
  type: 'paragraph',
  attrs: { align: 'start', indent: 2 },
  content,
})
const open = (...content: NodeJson[]): Editor => openEditor({ type: 'doc', content }).editor

/** What a copy of the whole body puts on the clipboard. */
function copied(editor: Editor): { html: string; text: string } {
  editor.commands.selectAll()
  const { dom, text } = editor.view.serializeForClipboard(editor.state.selection.content())
  return { html: dom.innerHTML, text }
}

it('has readings in brackets, while the HTML has them above the words, and comes back as it was', () => {
  const editor = open(line(text('写'), text('汉字', 'ruby'), text('的人')))
  const { html, text: plain } = copied(editor)
  expect(plain).toBe('写汉字（hànzì）的人')
  expect(html).toMatch(/<ruby[^>]*>汉字<\/ruby>/)
  const before = editor.state.doc
  editor.view.pasteHTML(html)
  expect(editor.state.doc.eq(before)).toBe(true)
})

it('is without what 修订 has taken out', () => {
  const { text: plain, html } = copied(open(line(text('留下'), text('删去', 'deletion'))))
  expect(html).not.toContain('删去')
  expect(plain).toBe('留下')
})

it('has a block of text a line, breaks within it, and empty lines that stand between', () => {
  const item = (words: string): NodeJson => ({ type: 'listItem', content: [line(text(words))] })
  const list: NodeJson = { type: 'bulletList', content: [item('乙'), item('丙')] }
  const figure: NodeJson = { type: 'figure', attrs: { src: 'a.png' }, content: [text('图说')] }
  const broken = line(text('丁'), { type: 'hardBreak' }, text('戊'))
  expect(copied(open(line(text('甲')), list, line(), figure, broken)).text).toBe('甲\n乙\n丙\n\n图说\n丁\n戊')
})
