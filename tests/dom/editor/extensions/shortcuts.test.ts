import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { describe, expect, it } from 'vitest'
import type { DocumentJson } from '../../../../src/article/document/documentJson.ts'
import { onLinkAsked } from '../../../../renderer/editor/link/linkAsked.ts'
import { onStripAsked } from '../../../../renderer/editor/figure/stripAsked.ts'
import { doc, fig, p } from '../../../unit/renderer/editor/bodies.ts'
import { openEditor } from '../openEditor.ts'

function press(editor: Editor, key: string, keys: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...keys })
  return editor.view.someProp('handleKeyDown', (handle) => handle(editor.view, event)) === true
}

function openWith(...blocks: readonly Node[]) {
  const { editor } = openEditor(doc(...blocks).toJSON() as DocumentJson)
  editor.commands.selectAll()
  return editor
}

describe('shortcuts', () => {
  it('align as word processors do', () => {
    const editor = openWith(p('甲'))
    expect(press(editor, 'e', { ctrlKey: true, shiftKey: true })).toBe(true)
    expect(editor.state.doc.firstChild!.attrs).toEqual({ align: 'center', indent: 0 })
    press(editor, 'l', { ctrlKey: true, shiftKey: true })
    expect(editor.state.doc.firstChild!.attrs).toEqual({ align: 'start', indent: 2 })
  })

  it('clear formatting', () => {
    const editor = openWith(p('甲', { align: 'end', indent: 0 }))
    editor.commands.toggleBold()
    expect(press(editor, '\\', { ctrlKey: true })).toBe(true)
    expect(editor.getHTML()).toBe('<p data-indent="2">甲</p>')
  })

  it('leave Ctrl+K to the palette and Ctrl+comma to the settings', () => {
    const editor = openWith(p('甲'))
    expect(press(editor, 'k', { ctrlKey: true })).toBe(false)
    expect(press(editor, ',', { ctrlKey: true })).toBe(false)
  })

  it('ask for the link form, and for the strip only on a figure', () => {
    const asked: string[] = []
    const editor = openWith(p('甲'), fig({}, '注'))
    const stop = onLinkAsked(editor, () => asked.push('link'))
    onStripAsked(editor, () => asked.push('strip'))
    press(editor, 'k', { ctrlKey: true, shiftKey: true })
    expect(press(editor, 'Enter', { altKey: true })).toBe(false)
    editor.commands.setTextSelection(4)
    expect(press(editor, 'Enter', { altKey: true })).toBe(true)
    stop()
    press(editor, 'k', { ctrlKey: true, shiftKey: true })
    expect(asked).toEqual(['link', 'strip'])
  })

  it('leave a caption with Enter', () => {
    const editor = openWith(fig({}, '图注'))
    editor.commands.setTextSelection(2)
    expect(press(editor, 'Enter')).toBe(true)
    expect(editor.state.doc.childCount).toBe(2)
    expect(editor.state.doc.firstChild!.textContent).toBe('图注')
  })
})
