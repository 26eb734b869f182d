import { NodeRange, Slice } from '@tiptap/pm/model'
import { NodeSelection, type EditorState, type Transaction } from '@tiptap/pm/state'
import { ReplaceAroundStep } from '@tiptap/pm/transform'
import { activeFigure } from '../figure/activeFigure.ts'
import type { GroupPlace } from './groupPlace.ts'

/**
 * Sets pictures side by side, as one edit: groups among them open into it, empty paragraphs between them go. The figure that was active stays so;
 * else the first of them is.
 */
export function makeGroup(state: EditorState, { from, to, depth }: GroupPlace): Transaction {
  const { tr, doc, schema } = state
  const $from = doc.resolve(from)
  const blocks: { readonly pos: number; readonly size: number; readonly name: string }[] = []
  $from.node(depth).forEach(({ type, nodeSize }, offset) => {
    const pos = $from.start(depth) + offset
    if (pos >= from && pos < to) blocks.push({ pos, size: nodeSize, name: type.name })
  })
  for (const { pos, size, name } of blocks.reverse()) {
    if (name === 'paragraph') tr.delete(pos, pos + size)
    if (name === 'figureGroup') tr.step(openGroup(pos, size))
  }
  const range = new NodeRange(tr.doc.resolve(from), tr.doc.resolve(tr.mapping.map(to)), depth)
  tr.wrap(range, [{ type: schema.nodes.figureGroup! }])
  if (activeFigure(state) === null) tr.setSelection(NodeSelection.create(tr.doc, from + 1))
  return tr.scrollIntoView()
}

/** Takes the group at a position away from round its pictures. It goes round them, so that 修订 sees no word come or go. */
export function openGroup(pos: number, size: number): ReplaceAroundStep {
  return new ReplaceAroundStep(pos, pos + size, pos + 1, pos + size - 1, Slice.empty, 0, true)
}
