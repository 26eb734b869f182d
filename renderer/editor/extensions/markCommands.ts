import { commands, Extension } from '@tiptap/core'
import type { MarkType } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'

/**
 * TipTap's switch of a style, that looks at words alone. To TipTap a paragraph that bears a mark of 修订 counts among what is to be bold before
 * bold is taken off, so that there it never would be.
 */
export const markCommands = Extension.create({
  name: 'markCommands',
  // Behind TipTap's own, whose place it takes.
  priority: 50,
  addCommands: () => ({
    toggleMark: (given, attributes, options) => (props) => {
      const type = typeof given === 'string' ? props.state.schema.marks[given] : given
      if (type === undefined || props.state.selection.empty) {
        return commands.toggleMark(given, attributes, options)(props)
      }
      return bearsEverywhere(props.state, type)
        ? props.commands.unsetMark(type, options)
        : props.commands.setMark(type, attributes)
    },
  }),
})

/** Whether all selected words bear a mark; where nothing is selected but breaks and the like that bear none, they do not. */
function bearsEverywhere({ selection, doc }: EditorState, type: MarkType): boolean {
  let [some, every] = [false, true]
  for (const { $from, $to } of selection.ranges) {
    doc.nodesBetween($from.pos, $to.pos, (node) => {
      if (!node.isInline || (!node.isText && node.marks.length === 0)) return
      const bears = type.isInSet(node.marks) !== undefined
      some ||= bears
      every &&= bears
    })
  }
  return some && every
}
