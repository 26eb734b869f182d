import { describe, expect, it, vi } from 'vitest'
import { act } from '../../../../renderer/editor/toolbar/act.ts'
import type { PaperTools } from '../../../../renderer/editor/PaperContext.ts'
import { watchComposition } from '../../../../renderer/editor/typing/watchComposition.ts'
import { openEditor } from '../openEditor.ts'

function tools(): PaperTools {
  const { editor, host } = openEditor()
  const watch = watchComposition(editor.view.dom, () => false)
  return { editor, host, watch, translate: (key) => key, tracking: false, keys: {} }
}

describe('act', () => {
  it('runs a command at once, and gives the focus back when asked', async () => {
    const paper = tools()
    const focus = vi.spyOn(paper.editor.view, 'focus')
    const run = vi.fn()
    await act(paper, run, false)
    expect([run.mock.calls.length, focus.mock.calls.length]).toEqual([1, 0])
    await act(paper, run, true)
    expect(focus).toHaveBeenCalledTimes(1)
  })

  it('waits for a composition to end', async () => {
    const paper = tools()
    const run = vi.fn()
    paper.editor.view.dom.dispatchEvent(new Event('compositionstart'))
    const done = act(paper, run, false)
    await new Promise((resolve) => setTimeout(resolve, 80))
    expect(run).not.toHaveBeenCalled()
    paper.editor.view.dom.dispatchEvent(new Event('compositionend'))
    await done
    expect(run).toHaveBeenCalledTimes(1)
  })

  it('does nothing to a locked paper', async () => {
    const paper = tools()
    paper.editor.setEditable(false)
    const run = vi.fn()
    await act(paper, run, true)
    expect(run).not.toHaveBeenCalled()
  })
})
