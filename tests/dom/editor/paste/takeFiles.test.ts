import { describe, expect, it } from 'vitest'
import { takeFiles } from '../../../../renderer/editor/paste/takeFiles.ts'
import type { DocumentJson } from '../../../../src/article/document/documentJson.ts'
import { doc, p } from '../../../unit/renderer/editor/bodies.ts'
import { openEditor } from '../openEditor.ts'

const png = new File(['x'], '图.png', { type: 'image/png' })

describe('takeFiles', () => {
  it('puts a picture where it was meant, though words were typed meanwhile', async () => {
    let arrive = (): void => undefined
    const { editor, host } = openEditor(doc(p('甲'), p('乙')).toJSON() as DocumentJson, {
      addAsset: ({ name }) =>
        new Promise((resolve) => {
          arrive = () => resolve({ name, kind: 'picture', mediaType: 'image/png', size: 1, sha256: null })
        }),
    })
    const done = takeFiles(editor, host, [png], 3)
    await new Promise((resolve) => setTimeout(resolve))
    editor.view.dispatch(editor.state.tr.insertText('先写的字', 1))
    arrive()
    await done
    expect(editor.state.doc.children.map(({ type, textContent }) => `${type.name} ${textContent}`)).toEqual([
      'paragraph 先写的字甲',
      'figure ',
      'paragraph 乙',
    ])
  })

  it('waits for the input method before it touches the text', async () => {
    const { editor, host } = openEditor()
    let settle = (): void => undefined
    host.waitWith(() => new Promise((resolve) => (settle = resolve)))
    const before = editor.state.doc
    const done = takeFiles(editor, host, [png], null)
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect(editor.state.doc).toBe(before)
    settle()
    await done
    expect(editor.state.doc.firstChild!.attrs.asset).toBe('图.png')
  })

  it('changes nothing when the window refuses the picture', async () => {
    const { editor, host } = openEditor(undefined, { addAsset: () => Promise.resolve(null) })
    const before = editor.state.doc
    await takeFiles(editor, host, [png], null)
    expect(editor.state.doc).toBe(before)
  })
})
