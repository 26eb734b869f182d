import { expect, it } from 'vitest'
import { mountPaper } from '../../../renderer/editor/mountPaper.ts'
import { preparePaper } from '../../../renderer/editor/preparePaper.tsx'
import { giveBack, takeEditor } from '../../../renderer/editor/spareEditor.ts'
import type { DocumentJson } from '../../../src/article/document/documentJson.ts'
import { doc, p } from '../../unit/renderer/editor/bodies.ts'
import { recordingHost } from './recordingHost.ts'

it('goes step by step, and leaves an editor with nothing on it and nothing in the window', async () => {
  const before = document.body.innerHTML
  const styles = document.head.innerHTML
  let steps = 0
  await preparePaper((step) => {
    steps += 1
    setTimeout(step, 0)
  })
  expect(steps).toBeGreaterThan(3)
  expect(document.body.innerHTML).toBe(before)
  expect(document.head.innerHTML).toBe(styles)
  const ready = takeEditor()
  expect(ready.editor.isDestroyed).toBe(false)
  expect(ready.editor.state.doc.textContent).toBe('')
  expect(ready.editor.view.dom.isConnected).toBe(false)
  giveBack(ready)
})

it('is in nobody’s way: an article that is opened in the middle of it stays as it is', async () => {
  const { props, told } = recordingHost({ document: doc(p('正在写')).toJSON() as DocumentJson })
  const element = document.createElement('div')
  document.body.append(element)
  let paper: ReturnType<typeof mountPaper> | null = null
  let steps = 0
  await preparePaper((step) => {
    steps += 1
    if (steps === 3) paper = mountPaper(element, props)
    setTimeout(step, 0)
  })
  const open = paper as unknown as ReturnType<typeof mountPaper>
  expect(open.editor.state.doc.textContent).toBe('正在写')
  expect(element.textContent).toBe('正在写')
  const other = takeEditor()
  expect(other.editor).not.toBe(open.editor)
  expect(told).toEqual(['ready', 'rested 3'])
  giveBack(other)
  open.unmount()
  element.remove()
})
