import { NodeSelection } from '@tiptap/pm/state'
import { expect, it } from 'vitest'
import { openedNode } from '../../../../renderer/editor/toolbar/openedNode.ts'
import { openEditor } from '../openEditor.ts'

it('opens by Enter where it is selected and by a double click on it, and nothing else does', () => {
  const note = { type: 'footnote', attrs: { text: '见' } }
  const content = [{ type: 'text', text: '字' }, note]
  const { editor } = openEditor({ type: 'doc', content: [{ type: 'paragraph', content }] })
  const { view } = editor
  let opened = 0
  const { props } = openedNode('footnote', () => (opened += 1) > 0)
  const key = (name: string) =>
    props.handleKeyDown?.call(view.state.plugins[0]!, view, new KeyboardEvent('keydown', { key: name }))
  const press = (pos: number) => {
    const node = view.state.doc.nodeAt(pos)!
    return props.handleDoubleClickOn?.call(
      view.state.plugins[0]!,
      view,
      pos,
      node,
      pos,
      new MouseEvent('dblclick'),
      true,
    )
  }
  editor.commands.setTextSelection(1)
  expect([key('Enter'), press(1)]).toEqual([false, false])
  expect(press(2)).toBe(true)
  expect(view.state.selection).toBeInstanceOf(NodeSelection)
  expect([key('a'), key('Enter')]).toEqual([false, true])
  editor.setEditable(false)
  expect([key('Enter'), press(2)]).toEqual([false, false])
  expect(opened).toBe(2)
})
