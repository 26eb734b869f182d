import { Extension } from '@tiptap/core'
import { Selection, TextSelection, type Command } from '@tiptap/pm/state'

/** An arrow key: where it goes, and whether along the line. */
type Arrow = 'left' | 'right' | 'up' | 'down'

/**
 * An arrow at the edge of a caption goes to the words next to it: along the line to the caption of the next picture of a group, up and down over the
 * whole group. Left to itself, the browser puts its cursor beside an empty caption, where an input method writes into nothing.
 */
export function leaveByArrow(arrow: Arrow): Command {
  return ({ selection, doc, tr }, dispatch, view) => {
    const { $from, empty } = selection
    if (!(selection instanceof TextSelection) || !empty || $from.parent.type.name !== 'figure') return false
    if (view?.endOfTextblock(arrow) !== true) return false
    const forward = arrow === 'right' || arrow === 'down'
    const isAcross = arrow === 'up' || arrow === 'down'
    const depth = $from.depth - (isAcross && $from.node(-1).type.name === 'figureGroup' ? 1 : 0)
    const edge = doc.resolve(forward ? $from.after(depth) : $from.before(depth))
    const next = Selection.findFrom(edge, forward ? 1 : -1, true)
    if (next === null) return false
    dispatch?.(tr.setSelection(next).scrollIntoView())
    return true
  }
}

/** The arrows at the edges of captions; the cursor between two blocks is asked first. */
export const captionArrows = Extension.create({
  name: 'captionArrows',
  priority: 50,
  addKeyboardShortcuts() {
    const { editor } = this
    const run = (arrow: Arrow) => () => leaveByArrow(arrow)(editor.state, (tr) => editor.view.dispatch(tr), editor.view)
    return { ArrowLeft: run('left'), ArrowRight: run('right'), ArrowUp: run('up'), ArrowDown: run('down') }
  },
})
