import { describe, expect, it } from 'vitest'
import { contentStart } from '../../../../renderer/editor/findings/contentStart.ts'
import { editBlocks } from '../../../../renderer/editor/findings/editBlocks.ts'
import { marksStand, withMarks } from '../../../../renderer/editor/findings/findingsExtension.ts'
import { revealMark } from '../../../../renderer/editor/findings/revealMark.ts'
import type { DocumentJson } from '../../../../src/article/document/documentJson.ts'
import { doc, p } from '../../../unit/renderer/editor/bodies.ts'
import { openEditor } from '../openEditor.ts'

const opened = () => openEditor(doc(p('近日,我们'), p('他--她,好')).toJSON() as DocumentJson).editor
const marked = (root: HTMLElement) =>
  [...root.querySelectorAll('.paper-finding')].map(({ textContent, className }) => [textContent, className])

describe('findings on the paper', () => {
  it('finds where the text of a block begins', () => {
    const { doc: body } = opened().state
    expect(contentStart(body, [1])?.start).toBe(8)
    expect(contentStart(body, [2])).toBeNull()
    expect(contentStart(body, [])).toBeNull()
  })

  it('puts marks under the text, moves them along, and takes them away', () => {
    const editor = opened()
    const show = (marks: Parameters<typeof withMarks>[1]) => editor.view.dispatch(withMarks(editor.state.tr, marks))
    show([
      { path: [0], from: 2, to: 3, severity: 'error' },
      { path: [1], from: 1, to: 3, severity: 'hint' },
      { path: [7], from: 1, to: 3, severity: 'hint' },
      { path: [0], from: 2, to: 99, severity: 'hint' },
    ])
    const both = [
      [',', 'paper-finding paper-finding-error'],
      ['--', 'paper-finding paper-finding-hint'],
    ]
    expect(marked(editor.view.dom)).toEqual(both)
    editor.commands.insertContentAt(1, '今天')
    expect(marked(editor.view.dom)).toEqual(both)
    editor.commands.undo()
    expect(editor.getText()).toBe('近日,我们\n\n他--她,好')
    show([])
    expect(marked(editor.view.dom)).toEqual([])
  })

  it('knows whether marks stand already, wherever the text has moved them', () => {
    const editor = opened()
    const mark = { path: [0], from: 2, to: 3, severity: 'error' } as const
    expect(marksStand(editor.state, [mark])).toBe(false)
    editor.view.dispatch(withMarks(editor.state.tr, [mark]))
    expect(marksStand(editor.state, [mark])).toBe(true)
    editor.commands.insertContentAt(1, '今天')
    expect(marksStand(editor.state, [{ ...mark, from: 4, to: 5 }])).toBe(true)
    expect(marksStand(editor.state, [mark])).toBe(false)
    expect(marksStand(editor.state, [{ ...mark, from: 4, to: 5, severity: 'hint' }])).toBe(false)
    expect(marksStand(editor.state, [])).toBe(false)
  })

  it('edits many blocks as one edit that one undo takes back', () => {
    const editor = opened()
    editor.commands.insertContentAt(1, '先')
    const blocks = [
      { path: [0], edits: [{ from: 3, to: 4, text: '，' }] },
      {
        path: [1],
        edits: [
          { from: 1, to: 3, text: '——' },
          { from: 4, to: 5, text: '' },
        ],
      },
      { path: [9], edits: [{ from: 0, to: 1, text: '坏' }] },
    ]
    expect(editBlocks(editor, blocks)).toBe(true)
    expect(editor.getText()).toBe('先近日，我们\n\n他——她好')
    editor.commands.undo()
    expect(editor.getText()).toBe('先近日,我们\n\n他--她,好')
  })

  it('leaves a locked paper alone', () => {
    const editor = opened()
    editor.setEditable(false)
    expect(editBlocks(editor, [{ path: [0], edits: [{ from: 2, to: 3, text: '，' }] }])).toBe(false)
    expect(editor.getText()).toBe('近日,我们\n\n他--她,好')
  })

  it('selects what is to be shown', () => {
    const editor = opened()
    expect(revealMark(editor, [1], 1, 3)).toBe(true)
    expect(editor.state.doc.textBetween(editor.state.selection.from, editor.state.selection.to)).toBe('--')
    expect(revealMark(editor, [5], 1, 3)).toBe(false)
  })
})
