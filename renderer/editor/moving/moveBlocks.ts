import { Selection, type Command, type EditorState } from '@tiptap/pm/state'
import { asCopied } from '../comments/copyWithoutComments.ts'
import { selectedRun, type BlockRun } from './blockRun.ts'
import { gapBeside } from './gapBeside.ts'
import { moveRun, takeOut } from './moveRun.ts'

/** Whether the selected blocks have a place further up (-1) or down (1). */
export function movesBlocks({ doc, selection }: EditorState, step: 1 | -1): boolean {
  const run = selectedRun(selection)
  return run !== null && gapBeside(doc, run, step) !== null
}

/**
 * Moves the blocks or items that are selected, or that of the cursor, a place up (-1) or down (1).
 * @param tracked whether 修订 is on
 */
export function moveBlocks(step: 1 | -1, tracked: boolean): Command {
  return (state, dispatch) => {
    const run = selectedRun(state.selection)
    const gap = run === null ? null : gapBeside(state.doc, run, step)
    if (run === null || gap === null) return false
    const tr = moveRun(state, run, gap, tracked)
    if (tr === null) return false
    dispatch?.(tr)
    return true
  }
}

/** Puts a copy of the selected blocks below them, without comments and as if all changes in them were accepted; the cursor goes into the copy. */
export const duplicateBlocks: Command = (state, dispatch) => {
  const run = selectedRun(state.selection)
  if (run === null) return false
  const { content } = asCopied(state.doc.slice(run.from, run.to))
  if (content.childCount === 0) return false
  const tr = state.tr.insert(run.to, content)
  dispatch?.(tr.setSelection(Selection.near(tr.doc.resolve(run.to), 1)).scrollIntoView())
  return true
}

/** Deletes the selected blocks as wholes; the cursor goes to what follows, or to what is before where nothing does. */
export const deleteBlocks: Command = (state, dispatch) => {
  const run = selectedRun(state.selection)
  if (run === null) return false
  dispatch?.(withoutRun(state, run))
  return true
}

function withoutRun(state: EditorState, run: BlockRun) {
  const { tr } = state
  takeOut(tr, run)
  const at = Math.min(run.from, tr.doc.content.size)
  return tr.setSelection(Selection.near(tr.doc.resolve(at), 1)).scrollIntoView()
}
