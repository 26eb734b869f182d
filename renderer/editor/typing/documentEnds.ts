import { Extension, isMacOS } from '@tiptap/core'
import { Selection, TextSelection, type Command } from '@tiptap/pm/state'

/**
 * The keys to the beginning and the end of the article. The browser's own stop before a last paragraph that was never on the screen, because such a
 * paragraph is not laid out.
 */
export const documentEnds = Extension.create({
  name: 'documentEnds',
  addKeyboardShortcuts() {
    const run = (command: Command) => () => command(this.editor.state, (tr) => this.editor.view.dispatch(tr))
    const keys = isMacOS() ? (['Mod-ArrowUp', 'Mod-ArrowDown'] as const) : (['Mod-Home', 'Mod-End'] as const)
    return {
      [keys[0]]: run(goToEnd(-1, false)),
      [keys[1]]: run(goToEnd(1, false)),
      [`Shift-${keys[0]}`]: run(goToEnd(-1, true)),
      [`Shift-${keys[1]}`]: run(goToEnd(1, true)),
    }
  },
})

/**
 * Puts the cursor to the beginning (-1) or the end (1) of the text.
 * @param extend leaves the selection's anchor where it is
 */
export function goToEnd(direction: -1 | 1, extend: boolean): Command {
  return ({ doc, selection, tr }, dispatch) => {
    const end = direction < 0 ? Selection.atStart(doc) : Selection.atEnd(doc)
    const next = extend ? TextSelection.between(selection.$anchor, end.$head, direction) : end
    dispatch?.(tr.setSelection(next).scrollIntoView())
    return true
  }
}
