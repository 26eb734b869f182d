import { beforeEach, expect, it, vi } from 'vitest'
import { holdSelection } from '../../../../renderer/editor/comments/holdSelection.ts'
import type { DocumentJson } from '../../../../src/article/document/documentJson.ts'
import { paragraphJson } from '../../../../src/article/document/paragraphJson.ts'
import { mountPaper } from '../../../../renderer/editor/mountPaper.ts'
import { openEditor } from '../openEditor.ts'
import { recordingHost } from '../recordingHost.ts'

const shown = new Map<string, Iterable<Range>>()
const held = (): readonly string[] => [...(shown.get('held') ?? [])].map(String)

beforeEach(() => {
  shown.clear()
  vi.stubGlobal(
    'Highlight',
    class extends Set<Range> {
      constructor(...ranges: readonly Range[]) {
        super(ranges)
      }
    },
  )
  vi.stubGlobal('CSS', { highlights: shown })
  return () => vi.unstubAllGlobals()
})

it('what is selected stays shown, follows the selection and the text, and goes', () => {
  const document: DocumentJson = { type: 'doc', content: [paragraphJson('基层党建'), paragraphJson('第二段')] }
  const { editor } = openEditor(document)
  editor.commands.setTextSelection({ from: 2, to: 4 })
  expect(held()).toEqual([])
  holdSelection(editor.view, true)
  expect(held()).toEqual(['层党'])
  editor.view.dispatch(editor.state.tr.insertText('新', 1))
  expect(held()).toEqual(['层党'])
  editor.commands.setTextSelection({ from: 4, to: 9 })
  expect(held()).toEqual(['党建第'])
  editor.commands.setTextSelection(2)
  expect(shown.has('held')).toBe(false)
  editor.commands.setTextSelection({ from: 1, to: 3 })
  holdSelection(editor.view, false)
  expect(shown.has('held')).toBe(false)
  editor.commands.setTextSelection({ from: 2, to: 4 })
  expect(shown.has('held')).toBe(false)
})

it('goes with its article: the next one on the same paper holds nothing', () => {
  const body: DocumentJson = { type: 'doc', content: [paragraphJson('基层党建')] }
  const mount = () =>
    mountPaper(document.body.appendChild(document.createElement('div')), recordingHost({ document: body }).props)
  const first = mount()
  first.editor.commands.setTextSelection({ from: 1, to: 3 })
  holdSelection(first.editor.view, true)
  expect(held()).toEqual(['基层'])
  first.unmount()
  expect(shown.has('held')).toBe(false)
  const second = mount()
  expect(second.editor).toBe(first.editor)
  second.editor.commands.setTextSelection({ from: 2, to: 4 })
  expect(shown.has('held')).toBe(false)
  second.unmount()
})
