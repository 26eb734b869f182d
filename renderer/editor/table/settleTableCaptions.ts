import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { isWithinBlock } from '../typing/isWithinBlock.ts'

/**
 * Adds to an edit what makes a paragraph of a caption whose table it took away: as a caption without a table it would be no line that can be parted,
 * styled or listed. It stays where it stood, centred. An edit within one block costs a look at its steps.
 */
export function settleTableCaptions(tr: Transaction): void {
  if (tr.steps.every((step, index) => isWithinBlock(step, tr, index))) return
  const { paragraph } = tr.doc.type.schema.nodes
  for (const pos of captionsOfTables(tr.before)) {
    const { pos: now, deleted } = tr.mapping.mapResult(pos, 1)
    const node = deleted ? null : tr.doc.nodeAt(now)
    if (node?.type.name !== 'tableCaption' || isAboveTable(tr.doc, now, node)) continue
    tr.setNodeMarkup(now, paragraph, { ...node.attrs, align: 'center', indent: 0 }, node.marks)
  }
}

/** Where the captions stand that have a table below them. */
function captionsOfTables(doc: Node): readonly number[] {
  const found: number[] = []
  doc.descendants((node, pos) => {
    if (node.type.name === 'tableCaption' && isAboveTable(doc, pos, node)) found.push(pos)
    return !node.isTextblock
  })
  return found
}

function isAboveTable(doc: Node, pos: number, { nodeSize }: Node): boolean {
  return doc.resolve(pos + nodeSize).nodeAfter?.type.name === 'table'
}
