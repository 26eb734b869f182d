import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { snapshotStore } from '../../../../renderer/editor/typing/snapshotStore.ts'
import type { DocumentJson } from '../../../../src/article/document/documentJson.ts'
import { doc, h, p } from '../../../unit/renderer/editor/bodies.ts'
import { openEditor } from '../openEditor.ts'

function watched() {
  const { editor } = openEditor(doc(h(2, '题'), p('甲')).toJSON() as DocumentJson)
  editor.commands.setTextSelection(2)
  const select = vi.fn((state: typeof editor.state) => ({ type: state.selection.$from.parent.type.name }))
  const store = snapshotStore(editor, select)
  const heard = vi.fn()
  const stop = store.subscribe(heard)
  select.mockClear()
  return { editor, select, store, heard, stop }
}

describe('snapshotStore', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('follows the cursor at once', () => {
    const { editor, store, heard } = watched()
    editor.commands.setTextSelection(5)
    expect(store.get()).toEqual({ type: 'paragraph' })
    expect(heard).toHaveBeenCalledTimes(1)
  })

  it('costs a key nothing: it looks once after the typing', () => {
    const { editor, select, heard } = watched()
    for (let key = 0; key < 50; key += 1) editor.view.dispatch(editor.state.tr.insertText('字'))
    expect(select).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1000)
    expect(select).toHaveBeenCalledTimes(1)
    expect(heard).not.toHaveBeenCalled()
  })

  it('looks when the typing rests, and now and then while it does not', () => {
    const { editor, select } = watched()
    const type = (milliseconds: number) => {
      for (let time = 0; time < milliseconds; time += 50) {
        editor.view.dispatch(editor.state.tr.insertText('字'))
        vi.advanceTimersByTime(50)
      }
    }
    type(400)
    expect(select).not.toHaveBeenCalled()
    vi.advanceTimersByTime(480)
    expect(select).toHaveBeenCalledTimes(1)
    type(3000)
    expect(select).toHaveBeenCalledTimes(4)
  })

  it('looks at once when words are given a style amid the typing, and soon when the cursor goes elsewhere', () => {
    const { editor, select } = watched()
    const type = () => editor.view.dispatch(editor.state.tr.insertText('字'))
    type()
    editor.commands.toggleBold()
    expect(select).toHaveBeenCalledTimes(1)
    type()
    editor.commands.setTextSelection(1)
    expect(select).toHaveBeenCalledTimes(1)
    vi.advanceTimersByTime(240)
    expect(select).toHaveBeenCalledTimes(2)
  })

  it('looks together with the other snapshots of its editor: one wait, however many there are', () => {
    const { editor, select } = watched()
    const others = [1, 2, 3].map(() => {
      const other = vi.fn((state: typeof editor.state) => ({ size: state.doc.content.size }))
      snapshotStore(editor, other).subscribe(() => undefined)
      other.mockClear()
      return other
    })
    const before = vi.getTimerCount()
    editor.view.dispatch(editor.state.tr.insertText('字'))
    expect(vi.getTimerCount() - before).toBe(1)
    vi.advanceTimersByTime(1000)
    for (const each of [select, ...others]) expect(each).toHaveBeenCalledTimes(1)
    // Again, after they have looked.
    editor.view.dispatch(editor.state.tr.insertText('字'))
    vi.advanceTimersByTime(1000)
    for (const each of [select, ...others]) expect(each).toHaveBeenCalledTimes(2)
  })

  it('tells nobody when nothing it selects has changed', () => {
    const { editor, select, heard } = watched()
    editor.commands.setTextSelection(1)
    expect(select).toHaveBeenCalledTimes(1)
    expect(heard).not.toHaveBeenCalled()
  })

  it('stops with its last listener', () => {
    const { editor, select, stop } = watched()
    stop()
    editor.commands.setTextSelection(5)
    expect(select).not.toHaveBeenCalled()
  })
})
