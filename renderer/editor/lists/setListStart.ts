import { closeHistory } from '@tiptap/pm/history'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { numberedListAt } from './numberedListAt.ts'

/** The highest number that a list may begin with, as the article keeps it. */
export const HIGHEST_START = 99_999

/**
 * Numbers the item at the cursor anew: its list begins with that number, or, where it is not the first of its list, is divided there, as Word does.
 * @param number from 0 to `HIGHEST_START`
 * @returns null where nothing changes: outside of a numbered list, or where the item has that number
 */
export function setListStart(state: EditorState, number: number): Transaction | null {
  const at = numberedListAt(state)
  if (at === null || at.number === number) return null
  const { list, pos, index } = at
  const tr = closeHistory(state.tr)
  if (index === 0) return tr.setNodeAttribute(pos, 'start', number)
  let place = pos + 1
  for (let item = 0; item < index; item += 1) place += list.child(item).nodeSize
  return tr.split(place, 1, [{ type: list.type, attrs: { ...list.attrs, start: number } }]).scrollIntoView()
}
