import { TextSelection, type Selection } from '@tiptap/pm/state'

/** Whether words of several lines are selected, and not a node, cells or nothing. */
export function isAcrossLines(selection: Selection): boolean {
  return selection instanceof TextSelection && !selection.$from.sameParent(selection.$to)
}
