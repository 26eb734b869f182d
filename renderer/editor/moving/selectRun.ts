import type { Node } from '@tiptap/pm/model'
import { NodeSelection, TextSelection, type Selection } from '@tiptap/pm/state'
import type { BlockRun } from './blockRun.ts'

/** The selection of blocks: a lone table, picture or rule as itself, all else by its words. */
export function runSelection(doc: Node, { holder, first, last, from, to }: BlockRun): Selection {
  const only = last - first === 1 ? holder.child(first) : null
  if (only !== null && WHOLE.has(only.type.name)) return NodeSelection.create(doc, from)
  return TextSelection.between(doc.resolve(from), doc.resolve(to))
}

const WHOLE: ReadonlySet<string> = new Set(['table', 'figure', 'figureGroup', 'horizontalRule', 'pageBreak'])
