import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { RemoveNodeMarkStep, type Step } from '@tiptap/pm/transform'
import { isWithinBlock } from '../typing/isWithinBlock.ts'

/** Whether a caption at a position stands at what it is of. */
export type IsHeld = (doc: Node, pos: number, caption: Node) => boolean

/**
 * Adds to an edit what makes a paragraph of a caption whose table or group it took away, and of one that it brought to where there is none: as a
 * caption without one it would be no line that can be parted, styled or listed. It stays where it stands, centred. What stood alone before is left
 * as it is. An edit within one block costs a look at its steps.
 * @param name of the captions' node
 */
export function settleCaptions(tr: Transaction, name: string, isHeld: IsHeld): void {
  // What was put in between is there to stay once its mark goes.
  const isAside = (step: Step, index: number) => isWithinBlock(step, tr, index) && !(step instanceof RemoveNodeMarkStep)
  if (tr.steps.every(isAside)) return
  const { paragraph } = tr.doc.type.schema.nodes
  const before = loneCaptions(tr.before, name, isHeld).map(({ pos }) => tr.mapping.mapResult(pos, 1))
  const known = new Set(before.filter(({ deleted }) => !deleted).map(({ pos }) => pos))
  for (const { node, pos } of loneCaptions(tr.doc, name, isHeld)) {
    if (known.has(pos)) continue
    tr.setNodeMarkup(pos, paragraph, { ...node.attrs, align: 'center', indent: 0 }, node.marks)
  }
}

interface Placed {
  readonly node: Node
  readonly pos: number
}

function loneCaptions(doc: Node, name: string, isHeld: IsHeld): readonly Placed[] {
  const found: Placed[] = []
  doc.descendants((node, pos) => {
    if (node.type.name === name && !isHeld(doc, pos, node)) found.push({ node, pos })
    return !node.isTextblock
  })
  return found
}
