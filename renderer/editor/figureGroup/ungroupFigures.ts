import type { Command } from '@tiptap/pm/state'
import { activeGroup } from './activeGroup.ts'
import { openGroup } from './makeGroup.ts'

/** Lets the pictures of the active group stand one below the other again (拆开组图), each as wide and where it stood before. */
export const ungroupFigures: Command = (state, dispatch) => {
  const group = activeGroup(state)
  if (group === null) return false
  dispatch?.(state.tr.step(openGroup(group.pos, group.node.nodeSize)).scrollIntoView())
  return true
}
