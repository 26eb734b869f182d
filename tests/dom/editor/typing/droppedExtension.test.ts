import type { Editor } from '@tiptap/core'
import { expect, it } from 'vitest'
import type { DocumentJson } from '../../../../src/article/document/documentJson.ts'
import { doc, p } from '../../../unit/renderer/editor/bodies.ts'
import { openEditor } from '../openEditor.ts'

const BODY = doc(p('前'), p('后'))

function open() {
  const { editor, host } = openEditor(BODY.toJSON() as DocumentJson)
  host.waitWith(() => new Promise((done) => setTimeout(done, 60)))
  editor.commands.setTextSelection(2)
  return editor
}

/** What an input method does to the body between its start and its end. */
function compose(editor: Editor, data: string, write: () => void): Promise<void> {
  const { dom } = editor.view
  dom.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }))
  write()
  // The DOM of the tests leaves out what was composed.
  dom.dispatchEvent(Object.assign(new Event('compositionend', { bubbles: true }), { data }))
  return new Promise((done) => setTimeout(done, 120))
}
const put = (editor: Editor, words: string | null = null, meta: object = { composition: 1 }) => {
  const { schema, tr } = editor.state
  tr.insert(2, words === null ? schema.nodes.hardBreak!.create() : schema.text(words))
  for (const [key, value] of Object.entries(meta)) tr.setMeta(key, value)
  editor.view.dispatch(tr)
}

it('takes back what a dropped composition left, and keeps the cursor', async () => {
  const editor = open()
  const before = editor.getJSON()
  await compose(editor, '', () => {
    put(editor)
    expect(editor.state.doc.child(0).childCount).toBe(2)
  })
  expect(editor.getJSON()).toEqual(before)
  expect(editor.state.selection.from).toBe(2)
})

it('takes nothing back where something was written, whatever the browser says of it', async () => {
  const editor = open()
  await compose(editor, '', () => put(editor, '你'))
  expect(editor.state.doc.textContent).toBe('前你后')
  const committed = open()
  await compose(committed, '你', () => put(committed))
  expect(committed.state.doc.child(0).childCount).toBe(2)
})

it('leaves what another hand did meanwhile, and what was done over a selection', async () => {
  const editor = open()
  await compose(editor, '', () => put(editor, null, {}))
  expect(editor.state.doc.child(0).childCount).toBe(2)
  const over = open()
  over.commands.setTextSelection({ from: 4, to: 5 })
  await compose(over, '', () => put(over))
  expect(over.state.doc.child(0).childCount).toBe(2)
})
