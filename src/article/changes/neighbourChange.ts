import type { Mark, Node } from '@tiptap/pm/model'
import type { ChangeAttrs } from '../document/marks/changeMark.ts'
import { comesOrGoes } from './hasChanges.ts'

/** In milliseconds: what a person does next to a change of his own within this time goes on with it. */
const GOES_ON = 10 * 60_000

/** The change of the same person that an edit of a range goes on with, if any: right before or behind it, or the paragraph begun just before. */
export function neighbourChange(doc: Node, from: number, to: number, author: ChangeAttrs): ChangeAttrs | null {
  const [$from, $to] = [doc.resolve(from), doc.resolve(to)]
  const above =
    $from.parentOffset === 0 && $from.depth > 0
      ? $from.node($from.depth - 1).maybeChild($from.index($from.depth - 1) - 1)
      : null
  for (const node of [$from.nodeBefore, $to.nodeAfter, above]) {
    for (const { type, attrs } of node?.marks ?? ([] as readonly Mark[])) {
      const change = attrs as ChangeAttrs
      if (!comesOrGoes(type.name) || change.by !== author.by) continue
      if (Math.abs(Date.parse(author.at) - Date.parse(change.at)) < GOES_ON) return change
    }
  }
  return null
}
