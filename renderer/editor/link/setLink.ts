import type { Command } from '@tiptap/pm/state'
import { linkRange } from './linkRange.ts'

/**
 * Links the selection (or the link around the cursor) to an address; where nothing is selected, the address itself is put in.
 * @param title shown where the pointer rests on it; '' for none
 */
export function setLink(href: string, title = ''): Command {
  return (state, dispatch) => {
    const { from, to } = linkRange(state)
    const mark = state.schema.marks.link!.create({ href, title })
    const { tr } = state
    if (from === to) tr.replaceRangeWith(from, to, state.schema.text(href, [...(state.storedMarks ?? []), mark]))
    else tr.addMark(from, to, mark)
    dispatch?.(tr.removeStoredMark(mark).scrollIntoView())
    return true
  }
}

/** Takes the link off the selection, or the link around the cursor. */
export const removeLink: Command = (state, dispatch) => {
  const { from, to, href } = linkRange(state)
  if (href === '') return false
  dispatch?.(state.tr.removeMark(from, to, state.schema.marks.link))
  return true
}
