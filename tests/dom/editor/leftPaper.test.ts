import { NodeSelection } from '@tiptap/pm/state'
import { expect, it } from 'vitest'
import { readLeft, stateAsLeft } from '../../../renderer/editor/leftPaper.ts'
import { mountPaper } from '../../../renderer/editor/mountPaper.ts'
import type { DocumentJson } from '../../../src/article/document/documentJson.ts'
import { doc, fig, p } from '../../unit/renderer/editor/bodies.ts'
import { recordingHost } from './recordingHost.ts'

const json = (body: ReturnType<typeof doc>) => body.toJSON() as DocumentJson

function mounted(document: DocumentJson, left?: ReturnType<typeof readLeft>) {
  const { props } = recordingHost({ document, sharing: { client: 'a', revision: 0 } })
  const element = window.document.createElement('div')
  element.className = 'paper-scroll'
  window.document.body.append(element)
  return mountPaper(element, left === undefined ? props : { ...props, left })
}

it('a paper that comes back stands as it was left, and what was done in it can be undone', () => {
  const first = mounted(json(doc(p('甲乙'), fig({ asset: '图.png' }))))
  first.editor.view.dispatch(first.editor.state.tr.insertText('丙', 2))
  first.editor.commands.setNodeSelection(5)
  const left = readLeft(first.editor)
  const body = json(first.editor.state.doc)
  first.unmount()

  const again = mounted(body, left)
  expect(again.editor.state.selection).toBeInstanceOf(NodeSelection)
  expect(again.editor.state.selection.from).toBe(5)
  again.editor.commands.undo()
  expect(again.editor.state.doc.child(0).textContent).toBe('甲乙')
  again.editor.commands.redo()
  expect(again.editor.state.doc.child(0).textContent).toBe('甲丙乙')
  again.unmount()
})

it('one that was changed elsewhere has the place alone, and nothing to undo', () => {
  const first = mounted(json(doc(p('甲乙丙丁'))))
  first.editor.view.dispatch(first.editor.state.tr.insertText('戊', 5))
  first.editor.commands.setTextSelection(6)
  const left = readLeft(first.editor)
  first.unmount()
  const again = mounted(json(doc(p('短'))), left)
  expect(again.editor.state.selection.head).toBe(2)
  expect(again.editor.can().undo()).toBe(false)
  again.unmount()
})

it('only what can be undone is taken from the state before', () => {
  const first = mounted(json(doc(p('甲'))))
  const { state } = first.editor
  const fresh = stateAsLeft(state.doc, state.plugins, readLeft(first.editor))
  expect(fresh.plugins).toEqual(state.plugins)
  expect(fresh.doc).toBe(state.doc)
  first.unmount()
})
