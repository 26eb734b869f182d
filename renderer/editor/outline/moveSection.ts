import type { Node } from '@tiptap/pm/model'
import { Selection, type EditorState, type Transaction } from '@tiptap/pm/state'
import type { BlockRun } from '../moving/blockRun.ts'
import { moveRun } from '../moving/moveRun.ts'

/** Where a section goes: before the heading that is a child of the body at this index, or to the end. */
export type SectionPlace = number | 'end'

/**
 * A heading of the body with all that stands under it, up to the next of its level or a higher one.
 * @param index of the heading among the children of the body
 * @returns null where no heading stands there
 */
export function sectionAt(doc: Node, index: number): BlockRun | null {
  const heading = doc.maybeChild(index)
  if (heading?.type.name !== 'heading') return null
  let last = index + 1
  while (last < doc.childCount && !endsSection(doc.child(last), Number(heading.attrs.level))) last += 1
  const $start = doc.resolve(0)
  return { holder: doc, depth: 0, first: index, last, from: $start.posAtIndex(index), to: $start.posAtIndex(last) }
}

function endsSection({ type, attrs }: Node, level: number): boolean {
  return type.name === 'heading' && Number(attrs.level) <= level
}

/**
 * Moves a section before another heading of the body, or to its end, as one edit; the cursor goes to its heading.
 * @param tracked whether 修订 is on
 * @returns null where it stands there already, would go into itself, or is no section
 */
export function moveSection(
  state: EditorState,
  index: number,
  place: SectionPlace,
  tracked: boolean,
): Transaction | null {
  const run = sectionAt(state.doc, index)
  const before = place === 'end' ? state.doc.childCount : place
  if (run === null || !Number.isInteger(before) || before < 0 || before > state.doc.childCount) return null
  const gap = state.doc.resolve(0).posAtIndex(before)
  const tr = moveRun(state, run, gap, tracked)
  return tr?.setSelection(Selection.near(tr.doc.resolve(tr.mapping.map(gap, -1)), 1)) ?? null
}
