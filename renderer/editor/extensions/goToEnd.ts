import { Selection, TextSelection, type Command } from '@tiptap/pm/state'

/** Puts the cursor at one end of the text; `extend` selects up to there from where the selection began. */
export function goToEnd(which: 'start' | 'end', extend: boolean): Command {
  return ({ doc, selection, tr }, dispatch) => {
    const end = which === 'start' ? Selection.atStart(doc) : Selection.atEnd(doc)
    const next = extend ? TextSelection.between(selection.$anchor, end.$head) : end
    dispatch?.(tr.setSelection(next).scrollIntoView())
    return true
  }
}
