import type { Transaction } from '@tiptap/pm/state'
import { isWithinBlock } from '../typing/isWithinBlock.ts'
import { openGroup } from './makeGroup.ts'

/** Adds to an edit what lets a picture that was left alone in its group stand by itself. An edit within one block costs a look at its steps. */
export function settleGroups(tr: Transaction): void {
  if (tr.steps.every((step, index) => isWithinBlock(step, tr, index))) return
  const alone: { readonly pos: number; readonly size: number }[] = []
  tr.doc.descendants((node, pos) => {
    if (node.type.name === 'figureGroup' && node.childCount < 2) alone.push({ pos, size: node.nodeSize })
    return !node.isTextblock
  })
  for (const { pos, size } of alone.reverse()) tr.step(openGroup(pos, size))
}
