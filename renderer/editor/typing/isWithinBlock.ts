import type { Transaction } from '@tiptap/pm/state'
import { AttrStep, ReplaceStep, type Step } from '@tiptap/pm/transform'

/**
 * Whether a step of an edit stays within the words of one block, or moves nothing at all: no block comes, goes or changes its place by it. A look
 * at the step alone.
 * @param index which of the edit's steps it is
 */
export function isWithinBlock(step: Step, tr: Transaction, index: number): boolean {
  if (step instanceof AttrStep) return true
  if (!(step instanceof ReplaceStep)) return !movesWords(step)
  const { from, to, slice } = step
  if (slice.content.firstChild?.isInline === false) return false
  const $from = (tr.docs[index] ?? tr.before).resolve(from)
  return $from.parent.isTextblock && to <= $from.end()
}

/** Steps that set marks leave all where it stood; one that goes round its content does not. */
function movesWords(step: Step): boolean {
  let moves = false
  step.getMap().forEach(() => (moves = true))
  return moves
}
