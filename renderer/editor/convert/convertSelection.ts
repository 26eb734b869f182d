import type { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import type { EditorHost } from '../editorHost.ts'
import { changeText } from './changeText.ts'

/**
 * Changes the characters of the selection as one edit, and says how many; where nothing is selected, those of the block the cursor is in.
 * @param scope `article`: of the whole article where nothing is selected
 */
export function convertSelection(
  editor: Editor,
  host: EditorHost,
  change: (text: string) => string,
  scope: 'block' | 'article' = 'block',
): boolean {
  const { state, view } = editor
  const { empty, ranges, $from } = state.selection
  const parts = ranges.map((range) => ({ from: range.$from.pos, to: range.$to.pos }))
  const whole = scope === 'article' ? { from: 0, to: state.doc.content.size } : { from: $from.start(), to: $from.end() }
  const tr = closeHistory(state.tr)
  const count = (empty ? [whole] : parts).reduce((sum, { from, to }) => sum + changeText(tr, from, to, change), 0)
  if (count > 0) {
    view.dispatch(tr)
    // What is typed next is an edit of its own.
    view.dispatch(closeHistory(editor.state.tr))
  }
  host.onNotice(count > 0 ? 'tool.converted' : 'tool.converted.none', { count })
  return true
}
