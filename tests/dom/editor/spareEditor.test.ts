import { undo, undoDepth } from '@tiptap/pm/history'
import { describe, expect, it } from 'vitest'
import { convertChinese } from '../../../renderer/editor/convert/convertChinese.ts'
import { findSessionOf } from '../../../renderer/editor/find/findSession.ts'
import { mountPaper, type MountedPaper } from '../../../renderer/editor/mountPaper.ts'
import type { PaperHandle } from '../../../renderer/editor/paperHandle.ts'
import type { PaperProps } from '../../../renderer/editor/paperProps.ts'
import { takeFiles } from '../../../renderer/editor/paste/takeFiles.ts'
import { giveBack, prepareEditor, takeEditor } from '../../../renderer/editor/spareEditor.ts'
import type { DocumentJson } from '../../../src/article/document/documentJson.ts'
import { bodyText } from '../../../src/article/document/bodyText.ts'
import { doc, p } from '../../unit/renderer/editor/bodies.ts'
import { recordingHost } from './recordingHost.ts'

/** A paper with an article of these words, mounted as the window does it. */
function mount(text: string, more: Partial<PaperProps> = {}) {
  let handle: PaperHandle | null = null
  const { props, told } = recordingHost({
    document: doc(p(text)).toJSON() as DocumentJson,
    sharing: { client: text, revision: 0 },
    onReady: (next) => (handle = next ?? handle),
    ...more,
  })
  const element = document.createElement('div')
  document.body.append(element)
  const paper = mountPaper(element, props)
  return { paper, told, element, handle: handle as unknown as PaperHandle }
}

const textOf = ({ editor }: MountedPaper) => editor.state.doc.textContent
const later = () => new Promise((done) => setTimeout(done, 30))
const picture = () => new File(['x'], 'a.png', { type: 'image/png' })

describe('takeEditor', () => {
  it('gives the one that was made ahead, and to one asker alone', () => {
    prepareEditor()
    const [first, second] = [takeEditor(), takeEditor()]
    expect(second).not.toBe(first)
    giveBack(first)
    expect(takeEditor()).toBe(first)
    giveBack(second)
    giveBack(first)
    expect(first.editor.isDestroyed).toBe(true)
    expect(second.editor.isDestroyed).toBe(false)
  })
})

describe('an editor that goes from article to article', () => {
  it('takes nothing along: no words, no undo, no search, no cursor', () => {
    const first = mount('第一篇')
    first.paper.editor.view.dispatch(first.paper.editor.state.tr.insertText('甲', 1))
    findSessionOf(first.paper.editor).open('find')
    findSessionOf(first.paper.editor).ask({ text: '篇' })
    first.paper.unmount()
    const second = mount('第二篇稿子')
    expect(second.paper.editor).toBe(first.paper.editor)
    expect(textOf(second.paper)).toBe('第二篇稿子')
    expect(undoDepth(second.paper.editor.state)).toBe(0)
    expect(undo(second.paper.editor.state)).toBe(false)
    expect(findSessionOf(second.paper.editor).get()).toMatchObject({ mode: 'closed', query: { text: '' } })
    expect(second.paper.editor.state.selection.from).toBe(1)
    expect(second.handle.pending()).toEqual({ revision: 0, steps: [], size: 7 })
    expect(second.element.querySelectorAll('.ProseMirror')).toHaveLength(1)
    expect(first.element.childElementCount).toBe(0)
    second.paper.unmount()
  })

  it('keeps the steps of each article under its own name', () => {
    const first = mount('甲', { sharing: { client: 'one', revision: 7 } })
    first.paper.unmount()
    const second = mount('乙', { sharing: { client: 'two', revision: 3 } })
    second.paper.editor.view.dispatch(second.paper.editor.state.tr.insertText('丙', 1))
    expect(second.handle.pending()).toMatchObject({ revision: 3, steps: [{ from: 1 }] })
    second.handle.takeIn(second.handle.pending().steps.map((step) => ({ step: step.toJSON(), client: 'two' })))
    expect(second.handle.pending()).toMatchObject({ revision: 4, steps: [] })
    expect(textOf(second.paper)).toBe('丙乙')
    second.paper.unmount()
  })

  it('tells the window of its own article alone', () => {
    const first = mount('甲')
    first.paper.unmount()
    const heard = first.told.length
    const second = mount('乙')
    second.paper.editor.view.dispatch(second.paper.editor.state.tr.insertText('丙', 1))
    expect(first.told).toHaveLength(heard)
    expect(second.told).toContain('edited')
    second.paper.unmount()
  })

  it('puts no picture into the next article that was meant for the one before, and gives it none', async () => {
    let release: (bytes: ArrayBuffer) => void = () => undefined
    const late = Object.assign(picture(), {
      arrayBuffer: () => new Promise<ArrayBuffer>((done) => (release = done)),
    })
    const first = mount('甲')
    const putting = takeFiles(first.paper.editor, first.paper.host, [late], null)
    first.paper.unmount()
    const given: string[] = []
    const second = mount('乙', {
      addAsset: ({ name }) => {
        given.push(name)
        return Promise.resolve(null)
      },
    })
    release(new ArrayBuffer(1))
    await putting
    expect(given).toEqual([])
    expect(second.paper.editor.state.doc.toJSON()).toEqual(doc(p('乙')).toJSON())
    second.paper.unmount()
  })

  it('converts the article it was asked for, or none', async () => {
    const first = mount('语')
    convertChinese(first.paper.editor, first.paper.host, 'traditional')
    first.paper.unmount()
    const second = mount('语言')
    for (let tries = 0; tries < 20; tries += 1) await later()
    expect(textOf(second.paper)).toBe('语言')
    second.paper.unmount()
  })

  it('answers whoever still asks for the first with what that left, and does nothing for him', async () => {
    const first = mount('甲')
    first.paper.editor.view.dispatch(first.paper.editor.state.tr.insertText('乙', 2))
    first.paper.unmount()
    const second = mount('丙')
    second.paper.editor.view.dispatch(second.paper.editor.state.tr.insertText('戊', 2))
    expect(bodyText(first.handle.getDocument())).toBe('甲乙')
    expect(first.handle.run('edit.undo')).toBe(false)
    const follow = { undone: () => undefined, redone: () => undefined }
    expect(await first.handle.replaceBody(doc(p('丁')).toJSON() as DocumentJson, follow)).toBe(false)
    expect(first.handle.editBlocks([])).toBe(false)
    expect(textOf(second.paper)).toBe('丙戊')
    second.paper.unmount()
  })

  it('is not used again while an input method is at work in it', () => {
    const first = mount('甲')
    first.paper.editor.view.dom.dispatchEvent(new CompositionEvent('compositionstart'))
    expect(first.paper.watch.isComposing()).toBe(true)
    first.paper.unmount()
    const second = mount('乙')
    expect(second.paper.editor).not.toBe(first.paper.editor)
    expect(first.paper.editor.isDestroyed).toBe(true)
    second.paper.unmount()
  })

  it('is locked or open as each article is', () => {
    const first = mount('甲', { editable: false })
    expect(first.paper.editor.isEditable).toBe(false)
    first.paper.unmount()
    const second = mount('乙')
    expect(second.paper.editor.isEditable).toBe(true)
    expect(second.paper.editor.view.dom.getAttribute('contenteditable')).toBe('true')
    second.paper.setEditable(false)
    expect(second.paper.editor.view.dom.getAttribute('contenteditable')).toBe('false')
    second.paper.unmount()
    const third = mount('丙')
    expect(third.paper.editor.view.dom.getAttribute('contenteditable')).toBe('true')
    third.paper.unmount()
  })
})
