import type { Node } from '@tiptap/pm/model'
import type { ChangeAttrs } from '../document/marks/changeMark.ts'
import { comesOrGoes } from './hasChanges.ts'
import { nodesAround } from './nodesAround.ts'
import { isTablePart } from './tables/isTablePart.ts'

/** In milliseconds: what a person does next to a change of his own within this time goes on with it. */
const GOES_ON = 10 * 60_000

/**
 * The change of the same person that an edit of a range goes on with, if any: right before or behind it, the paragraph begun just before, or
 * the row or column put in that it is in. */
export function neighbourChange(doc: Node, from: number, to: number, author: ChangeAttrs): ChangeAttrs | null {
  const [$from, $to] = [doc.resolve(from), doc.resolve(to)]
  const above =
    $from.parentOffset === 0 && $from.depth > 0
      ? $from.node($from.depth - 1).maybeChild($from.index($from.depth - 1) - 1)
      : null
  const beside = [$from.nodeBefore, $to.nodeAfter, above].flatMap((node) => node?.marks ?? [])
  const around = nodesAround($from)
    .filter(isTablePart)
    .flatMap(({ marks }) => marks.filter(({ type }) => type.name === 'insertion'))
  for (const { type, attrs } of [...beside, ...around]) {
    const change = attrs as ChangeAttrs
    if (!comesOrGoes(type.name) || change.by !== author.by) continue
    if (Math.abs(Date.parse(author.at) - Date.parse(change.at)) < GOES_ON) return change
  }
  return null
}
