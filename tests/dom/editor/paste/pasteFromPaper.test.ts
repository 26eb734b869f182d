import { NodeSelection, TextSelection } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import type { PaperProps } from '../../../../renderer/editor/paperProps.ts'
import { handleDrop } from '../../../../renderer/editor/paste/handleDrop.ts'
import { handlePaste } from '../../../../renderer/editor/paste/handlePaste.ts'
import type { DocumentJson } from '../../../../src/article/document/documentJson.ts'
import { eventually } from '../../../helpers/eventually.ts'
import { doc, fig, find, p } from '../../../unit/renderer/editor/bodies.ts'
import { openEditor } from '../openEditor.ts'

const SOURCE = doc(p('前'), fig({ asset: '甲.png', credit: '王摄' }, '图注'), fig({ asset: '缺.png' }, '丢了'), p('后'))
const bytes = (name: string) => Promise.resolve(name === '甲.png' ? new Uint8Array([1, 2, 3]) : null)
const from: Partial<PaperProps> = { pictures: { of: 'b', bytes } }

/** What copying a range of the other article's paper puts on the clipboard. */
function copy(first: number, last: number, more: Partial<PaperProps> = from): DataTransfer {
  const { editor } = openEditor(SOURCE.toJSON() as DocumentJson, more)
  editor.view.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, first, last)))
  editor.view.dom.dispatchEvent(new Event('copy', { bubbles: true, cancelable: true }))
  const { dom } = editor.view.serializeForClipboard(editor.state.selection.content())
  return {
    getData: (type: string) => (type === 'text/html' ? dom.innerHTML : ''),
    files: [],
  } as unknown as DataTransfer
}

/** The article that it is pasted into: it gives pictures names of its own. */
function open(more: Partial<PaperProps> = {}) {
  const got: Record<string, readonly number[]> = {}
  const opened = openEditor(doc(p('一二')).toJSON() as DocumentJson, {
    pictures: { of: 'a', bytes: () => Promise.resolve(null) },
    addAsset: ({ name, bytes: given }) => {
      got[`W-${name}`] = [...given]
      return Promise.resolve({ name: `W-${name}`, kind: 'picture', mediaType: 'image/png', size: 3, sha256: null })
    },
    ...more,
  })
  opened.editor.commands.setTextSelection(2)
  const figures = () =>
    opened.editor.state.doc.children
      .filter(({ type }) => type.name === 'figure')
      .map(({ attrs, textContent }) => [attrs.asset, attrs.credit, textContent])
  return {
    ...opened,
    got,
    figures,
    paste: (data: DataTransfer) => handlePaste(opened.editor, opened.host, data, false),
  }
}

describe('pasteFromPaper', () => {
  it('brings the bytes of pictures that were copied from another article, under the names they get here', async () => {
    const { editor, got, figures, paste, told } = open()
    expect(paste(copy(1, find(SOURCE, '后')))).toBe(true)
    await eventually(() => expect(figures()).toHaveLength(2))
    expect(figures()).toEqual([
      ['W-甲.png', '王摄', '图注'],
      ['', '', '丢了'],
    ])
    expect(got).toEqual({ 'W-甲.png': [1, 2, 3] })
    expect(editor.state.doc.textContent).toBe('一前图注丢了二')
    expect(told.filter((line) => line.startsWith('editor.notice'))).toEqual([
      'editor.notice.picturesMissing {"count":1,"names":"缺.png"}',
    ])
    editor.commands.undo()
    expect(editor.state.doc.textContent).toBe('一二')
  })

  it('goes where the paste was meant, whatever is written meanwhile', async () => {
    const { editor, figures, paste } = open()
    paste(copy(find(SOURCE, '图注') - 2, find(SOURCE, '后') - 1))
    editor.commands.insertContentAt(1, '零')
    await eventually(() => expect(figures()).toHaveLength(2))
    expect(editor.state.doc.textContent).toBe('零一图注丢了二')
  })

  it('leaves to ProseMirror what has no pictures, what is of the same article, and what nobody has the bytes of', () => {
    const { paste, got } = open()
    expect(paste(copy(1, 2))).toBe(false)
    expect(paste(copy(1, find(SOURCE, '后'), { pictures: { of: 'a', bytes } }))).toBe(false)
    const data = copy(1, find(SOURCE, '后'))
    copy(1, find(SOURCE, '后'), {})
    expect(paste(data)).toBe(false)
    expect(got).toEqual({})
  })

  it('tells who has them what was copied, and that other words were copied since', () => {
    const told: (readonly string[])[] = []
    const telling: Partial<PaperProps> = { pictures: { of: 'b', bytes, copied: (names) => told.push(names) } }
    copy(1, 2, telling)
    copy(1, find(SOURCE, '后'), telling)
    copy(1, 2, telling)
    copy(1, 2, telling)
    expect(told).toEqual([['甲.png', '缺.png'], []])
  })

  it('gives nothing to an article that came meanwhile', async () => {
    let go: (given: Uint8Array) => void = () => undefined
    const waits = new Promise<Uint8Array>((done) => (go = done))
    const { editor, paste, got } = open()
    paste(copy(1, find(SOURCE, '后'), { pictures: { of: 'b', bytes: () => waits } }))
    editor.destroy()
    go(new Uint8Array([1]))
    await new Promise((done) => setTimeout(done, 20))
    expect(got).toEqual({})
  })

  it('takes a picture that is dragged over from there', async () => {
    const source = openEditor(SOURCE.toJSON() as DocumentJson, from)
    source.editor.view.dom.dispatchEvent(new Event('dragstart', { bubbles: true }))
    const at = find(SOURCE, '图注') - 1
    const { dom } = source.editor.view.serializeForClipboard(
      NodeSelection.create(source.editor.state.doc, at).content(),
    )
    const data = { getData: (type: string) => (type === 'text/html' ? dom.innerHTML : ''), files: [] }
    const { editor, host, figures } = open()
    expect(handleDrop(editor, host, data as unknown as DataTransfer, 3)).toBe(true)
    await eventually(() => expect(figures()).toEqual([['W-甲.png', '王摄', '图注']]))
  })
})
