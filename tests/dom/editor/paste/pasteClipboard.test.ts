import { undo } from '@tiptap/pm/history'
import { TextSelection } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { onPasted, type Pasted } from '../../../../renderer/editor/paste/pasteMemory.ts'
import { pasteAnotherWay } from '../../../../renderer/editor/paste/pasteAnotherWay.ts'
import { pasteClipboard } from '../../../../renderer/editor/paste/pasteClipboard.ts'
import type { PaperProps } from '../../../../renderer/editor/paperProps.ts'
import type { DocumentJson } from '../../../../src/article/document/documentJson.ts'
import { doc, fig, p, table } from '../../../unit/renderer/editor/bodies.ts'
import { openEditor } from '../openEditor.ts'
import { eventually } from '../../../helpers/eventually.ts'

const PICTURE = 'data:image/png;base64,iVBORw0KGgo='

/** Pastes HTML into a body at a range, and hears of it. */
function pasting(html: string, body = doc(p('首'), p('尾')), from = 4, to = from, more: Partial<PaperProps> = {}) {
  const opened = openEditor(body.toJSON() as DocumentJson, more)
  const { editor, host } = opened
  let pasted: Pasted | null = null
  onPasted(
    editor,
    (now) => (pasted = now),
    () => undefined,
  )
  const selection = TextSelection.create(editor.state.doc, from, to)
  const taken = { data: { html, text: '纯文本', rtf: '', files: [] }, files: [] }
  expect(pasteClipboard(editor, host, { taken, mode: 'structure', selection, event: null })).toBe(true)
  const blocks = () => editor.state.doc.children.map(({ attrs, textContent }) => String(attrs.asset ?? textContent))
  return { ...opened, blocks, pasted: () => pasted! }
}

describe('pasteClipboard', () => {
  it('keeps words and pictures in order, where the paste was meant, though words were typed meanwhile', async () => {
    const { editor, blocks } = pasting(`<p>甲</p><img src="${PICTURE}"><p>乙</p><img src="${PICTURE}"><p>丙</p>`)
    editor.view.dispatch(editor.state.tr.insertText('先写', 1))
    await eventually(() => expect(blocks()).toEqual(['先写首', '甲', 'paste-1.png', '乙', 'paste-2.png', '丙尾']))
  })

  it('leaves out a picture the window refuses, and keeps the words', async () => {
    const refuse = { addAsset: () => Promise.resolve(null) }
    const { blocks } = pasting(`<p>甲</p><img src="${PICTURE}"><p>乙</p>`, undefined, 4, 4, refuse)
    await eventually(() => expect(blocks()).toEqual(['首', '甲', '乙尾']))
  })

  it('is taken back by one undo, and by that alone: not with what was typed right before', () => {
    const { editor, host } = openEditor(doc(p('首')).toJSON() as DocumentJson)
    editor.view.dispatch(editor.state.tr.insertText('写', 2))
    const taken = { data: { html: '<p>甲</p><ul><li>乙</li></ul>', text: '', rtf: '', files: [] }, files: [] }
    pasteClipboard(editor, host, {
      taken,
      mode: 'structure',
      selection: TextSelection.atEnd(editor.state.doc),
      event: null,
    })
    editor.view.dispatch(editor.state.tr.insertText('后', editor.state.doc.content.size - 3))
    const steps: string[] = []
    while (undo(editor.state, (tr) => editor.view.dispatch(tr))) steps.push(editor.state.doc.textContent)
    expect(steps).toEqual(['首写甲乙', '首写', '首'])
  })

  it('keeps the alignment of the first paragraph when an empty line gives way', () => {
    const { editor } = pasting('<p align=center>题</p><p>文</p>', doc(p()), 1)
    expect(editor.getHTML()).toBe('<p data-indent="0" data-align="center">题</p><p data-indent="2">文</p>')
  })

  it('puts one line of plain words into a caption', () => {
    const { editor } = pasting('<h2>题</h2>', doc(fig({ asset: 'a.png' }, '注')), 2)
    expect(editor.state.doc.textContent).toBe('注纯文本')
    expect(editor.state.doc.childCount).toBe(1)
  })

  it('fills the cells of a table with cells', () => {
    const html = '<table><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>'
    const { editor } = pasting(html, doc(table(['a', 'b', 'c'], ['d', 'e', 'f'])), 4)
    const rows = editor.state.doc.firstChild!.children.map((row) => row.children.map(({ textContent }) => textContent))
    expect(rows).toEqual([
      ['1', '2', 'c'],
      ['3', '4', 'f'],
    ])
  })
})

describe('pasteAnotherWay', () => {
  it('makes the same paste another way, and one undo still takes it back', () => {
    const { editor, host, pasted, blocks } = pasting('<h2>题</h2><p style="text-align:justify">文<b>字</b></p>')
    expect(editor.getHTML()).toContain('<h2>题</h2>')
    expect(pasteAnotherWay(editor, host, pasted(), 'text')).toBe(true)
    expect(blocks()).toEqual(['首', '纯文本尾'])
    expect(pasteAnotherWay(editor, host, pasted(), 'styles')).toBe(true)
    expect(editor.getHTML()).toContain('data-align="justify"')
    undo(editor.state, (tr) => editor.view.dispatch(tr))
    expect(blocks()).toEqual(['首', '尾'])
    expect(undo(editor.state)).toBe(false)
  })

  it('gives no picture to the article twice', async () => {
    const given: string[] = []
    const addAsset: PaperProps['addAsset'] = ({ name, bytes }) => {
      given.push(name)
      return Promise.resolve({
        name: `W0-${name}`,
        kind: 'picture',
        mediaType: 'image/png',
        size: bytes.length,
        sha256: null,
      })
    }
    const { editor, host, pasted, blocks } = pasting(`<p>甲</p><img src="${PICTURE}">`, doc(p()), 1, 1, { addAsset })
    await eventually(() => expect(blocks()).toEqual(['甲', 'W0-paste-1.png']))
    pasteAnotherWay(editor, host, pasted(), 'text')
    pasteAnotherWay(editor, host, pasted(), 'styles')
    expect(blocks()).toEqual(['甲', 'W0-paste-1.png'])
    expect(given).toEqual(['paste-1.png'])
  })

  it('does nothing once something else has changed', () => {
    const { editor, host, pasted } = pasting('<p>甲</p><p>乙</p>')
    editor.view.dispatch(editor.state.tr.insertText('写', 1))
    expect(pasteAnotherWay(editor, host, pasted(), 'text')).toBe(false)
  })
})
