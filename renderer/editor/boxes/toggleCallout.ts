import { findWrapping, liftTarget } from '@tiptap/pm/transform'
import type { Command } from '@tiptap/pm/state'
import { takesWrap } from '../blocks/takesBlocks.ts'

/** Puts the blocks of the selection into a box, or lets those of the box around them out. What cannot stand in one by itself (an item) brings its list. */
export const toggleCallout: Command = (state, dispatch) => {
  const { selection, tr, schema } = state
  const { $from, $to } = selection
  const type = schema.nodes.callout!
  const box = $from.blockRange($to, (node) => node.type === type)
  if (box !== null) {
    const target = liftTarget(box)
    if (target === null) return false
    dispatch?.(tr.lift(box, target).scrollIntoView())
    return true
  }
  if (!takesWrap(state)) return false
  for (let depth = $from.sharedDepth($to.pos); depth >= 0; depth -= 1) {
    const holder = $from.node(depth)
    const range = $from.blockRange($to, (node) => node === holder)
    const wrapping = range === null ? null : findWrapping(range, type)
    if (range === null || wrapping === null || wrapping.some((each) => each.type !== type)) continue
    dispatch?.(tr.wrap(range, wrapping).scrollIntoView())
    return true
  }
  return false
}
