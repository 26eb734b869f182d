import type { ResolvedPos } from '@tiptap/pm/model'
import { EditorState, TextSelection, type Command, type Transaction } from '@tiptap/pm/state'
import { isStyled } from '../blocks/takesBlocks.ts'
import { leaveGroupCaption } from '../figureGroup/leaveGroupCaption.ts'
import { leaveTableCaption } from '../table/leaveTableCaption.ts'
import { belowCaption } from './belowCaption.ts'
import { leaveCaption } from './leaveCaption.ts'

const LEAVES: readonly Command[] = [leaveCaption, leaveGroupCaption, leaveTableCaption]

/**
 * Enter over words that are selected from within a caption on: they go first. What is left of a paragraph, heading or 表题 that they end in stays a
 * line of its own, where the cursor goes; from anywhere else Enter goes on as from the caption.
 */
export const enterOverSelected: Command = ({ selection, tr }, dispatch) => {
  const { $from, $to, empty } = selection
  if (empty || !(selection instanceof TextSelection) || belowCaption($from) === null) return false
  if (!$from.sameParent($to) && keepsItsLine($to)) keepRest(tr)
  else leaveAfter(tr.deleteSelection())
  dispatch?.(tr.scrollIntoView())
  return true
}

/** Enter over words that are selected from above a table into its caption: what is left of that stays the caption. */
export const enterIntoCaption: Command = ({ selection, tr }, dispatch) => {
  const { $from, $to } = selection
  if (!(selection instanceof TextSelection) || !isStyled($from.parent) || $from.depth !== $to.depth) return false
  if ($to.parent.type.name !== 'tableCaption') return false
  keepRest(tr)
  dispatch?.(tr.scrollIntoView())
  return true
}

/** What stands behind a 表题 is its table; what a 组图说明 or a caption is of is before it, and selected. A cell is a part of its table. */
function keepsItsLine($to: ResolvedPos): boolean {
  for (let depth = $to.depth - 1; depth > 0; depth -= 1) if ($to.node(depth).type.spec.isolating === true) return false
  return isStyled($to.parent) || $to.parent.type.name === 'tableCaption'
}

/** Takes out what is selected, but for the end between what is left of the first line and of the last. */
function keepRest(tr: Transaction): void {
  const { $from, $to } = tr.selection
  tr.delete($to.start(), $to.pos)
  tr.delete($from.after(), $to.before())
  tr.delete($from.pos, $from.end())
  tr.setSelection(TextSelection.near(tr.doc.resolve(tr.mapping.map($to.pos)), 1))
}

/** Adds to an edit what Enter does at the caption that its cursor is in. */
function leaveAfter(tr: Transaction): void {
  const state = EditorState.create({ doc: tr.doc, selection: tr.selection })
  LEAVES.some((leave) =>
    leave(state, ({ steps, selection }) => {
      for (const step of steps) tr.step(step)
      tr.setSelection(TextSelection.create(tr.doc, selection.head))
    }),
  )
}
