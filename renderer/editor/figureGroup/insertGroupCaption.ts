import { TextSelection, type Command } from '@tiptap/pm/state'
import { activeGroup } from './activeGroup.ts'

/**
 * 组图说明: goes to the line below the active group that says something of all its pictures, and makes it where there is none. A paragraph right below a
 * group, in which the cursor stands, becomes it.
 */
export const insertGroupCaption: Command = (state, dispatch) => {
  const { selection, tr, schema, doc } = state
  const { $from } = selection
  const { groupCaption, paragraph } = schema.nodes
  const group = activeGroup(state)
  if (group !== null) {
    const below = group.pos + group.node.nodeSize
    const next = doc.resolve(below).nodeAfter
    const known = next?.type === groupCaption ? next : null
    if (known === null) tr.insert(below, groupCaption!.create())
    const end = below + 1 + (known?.content.size ?? 0)
    dispatch?.(tr.setSelection(TextSelection.create(tr.doc, end)).scrollIntoView())
    return true
  }
  const { parent } = $from
  if (parent.type !== paragraph || doc.resolve($from.before()).nodeBefore?.type.name !== 'figureGroup') return false
  dispatch?.(tr.setNodeMarkup($from.before(), groupCaption, parent.attrs, parent.marks).scrollIntoView())
  return true
}
