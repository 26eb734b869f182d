import { Extension } from '@tiptap/core'
import { NodeSelection, Selection, TextSelection, type Command, type EditorState } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

/** An arrow key: where it goes, and whether along the line. */
type Arrow = 'left' | 'right' | 'up' | 'down'

/**
 * An arrow at the edge of a caption goes to the words next to it: along the line to the caption of the next picture of a group, up and down over the
 * whole group, as from a picture of it that is selected. Left to itself, the browser puts its cursor beside an empty caption, where an input
 * method writes into nothing.
 */
export function leaveByArrow(arrow: Arrow): Command {
  return (state, dispatch, view) => {
    const place = leftPlace(state, arrow, view)
    if (place === null) return false
    const forward = arrow === 'right' || arrow === 'down'
    const edge = state.doc.resolve(forward ? place.after : place.before)
    const next = Selection.findFrom(edge, forward ? 1 : -1, true)
    if (next === null) return false
    dispatch?.(state.tr.setSelection(next).scrollIntoView())
    return true
  }
}

/** What an arrow leaves; null where that is left to others. */
function leftPlace(
  { selection }: EditorState,
  arrow: Arrow,
  view: EditorView | undefined,
): { readonly before: number; readonly after: number } | null {
  const { $from, empty } = selection
  const isAcross = arrow === 'up' || arrow === 'down'
  const isWriting = selection instanceof TextSelection && empty && $from.parent.type.name === 'figure'
  const depth = $from.depth - (isWriting ? 1 : 0)
  const isGrouped = $from.node(depth).type.name === 'figureGroup'
  if (isWriting) {
    if (view?.endOfTextblock(arrow) !== true) return null
    const left = isAcross && isGrouped ? depth : depth + 1
    return { before: $from.before(left), after: $from.after(left) }
  }
  if (!(selection instanceof NodeSelection) || !isAcross || !isGrouped) return null
  return { before: $from.before(depth), after: $from.after(depth) }
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
