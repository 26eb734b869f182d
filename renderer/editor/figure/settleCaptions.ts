import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { isWithinBlock } from '../typing/isWithinBlock.ts'

/** Whether a caption at a position stands at what it is of. */
export type IsHeld = (doc: Node, pos: number, caption: Node) => boolean

/**
 * Adds to an edit what makes a paragraph of a caption whose table or group it took away: as a caption without one it would be no line that can be
 * parted, styled or listed. It stays where it stood, centred. An edit within one block costs a look at its steps.
 * @param name of the captions' node
 */
export function settleCaptions(tr: Transaction, name: string, isHeld: IsHeld): void {
  if (tr.steps.every((step, index) => isWithinBlock(step, tr, index))) return
  const { paragraph } = tr.doc.type.schema.nodes
  for (const pos of heldCaptions(tr.before, name, isHeld)) {
    const { pos: now, deleted } = tr.mapping.mapResult(pos, 1)
    const node = deleted ? null : tr.doc.nodeAt(now)
    if (node?.type.name !== name || isHeld(tr.doc, now, node)) continue
    tr.setNodeMarkup(now, paragraph, { ...node.attrs, align: 'center', indent: 0 }, node.marks)
  }
}

function heldCaptions(doc: Node, name: string, isHeld: IsHeld): readonly number[] {
  const found: number[] = []
  doc.descendants((node, pos) => {
    if (node.type.name === name && isHeld(doc, pos, node)) found.push(pos)
    return !node.isTextblock
  })
  return found
}
