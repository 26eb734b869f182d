import { Fragment, type Node } from '@tiptap/pm/model'
import { NodeSelection, Selection, TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state'
import { asCopied } from '../comments/copyWithoutComments.ts'
import { UNTRACKED } from '../changes/untracked.ts'
import { isList } from '../blocks/isList.ts'
import type { BlockRun } from './blockRun.ts'

/**
 * Moves blocks to a place between two others, in one edit. Items that come out of their list are a list of their own there; what is left empty
 * goes. The cursor stays at its words.
 * @param gap a position between two blocks
 * @param tracked whether 修订 is on: the blocks then stand at both places until somebody decides, their comments at the old one
 * @returns null where they stand there already, or cannot
 */
export function moveRun(state: EditorState, run: BlockRun, gap: number, tracked: boolean): Transaction | null {
  const { doc, selection } = state
  if (gap >= run.from && gap <= run.to) return null
  const $gap = doc.resolve(gap)
  const own = doc.slice(run.from, run.to)
  const content = (tracked ? asCopied(own) : own).content
  const wraps = isList(run.holder) && !isList($gap.parent)
  if (content.childCount === 0) return null
  const placed = wraps ? Fragment.from(run.holder.type.create({ ...run.holder.attrs, ...FIRST }, content)) : content
  if (!$gap.parent.canReplace($gap.index(), $gap.index(), placed)) return null
  const tr = state.tr
  takeOut(tr, run)
  const at = tr.mapping.map(gap)
  tr.insert(at, placed)
  const by = at + (wraps ? 1 : 0) - run.from
  tr.setSelection(movedSelection(tr.doc, selection, run, by, content.size === own.content.size))
  // Whole blocks bring along what is undecided about them.
  if (!tracked) tr.setMeta(UNTRACKED, true)
  return tr.scrollIntoView()
}

/** A numbered list that items leave behind their own is no part of its count. */
const FIRST = { start: 1 }

/** Takes blocks out, and with the last of them what held them. */
export function takeOut(tr: Transaction, { holder, depth, first, last, from, to }: BlockRun): void {
  if (first > 0 || last < holder.childCount) tr.delete(from, to)
  else if (depth > 0) tr.delete(from - 1, to + 1)
  else tr.replaceWith(from, to, tr.doc.type.schema.nodes.paragraph!.create())
}

function movedSelection(doc: Node, before: Selection, run: BlockRun, by: number, isSame: boolean): Selection {
  const isWithin = before.from >= run.from && before.to <= run.to && isSame
  if (isWithin && before instanceof NodeSelection) return NodeSelection.create(doc, before.from + by)
  if (isWithin && before instanceof TextSelection)
    return TextSelection.between(doc.resolve(before.anchor + by), doc.resolve(before.head + by))
  return Selection.near(doc.resolve(run.from + by), 1)
}
