import { commands, Extension } from '@tiptap/core'
import { setStyle } from './setStyle.ts'
import { holdsCaptions, takesList, takesWrap } from './takesBlocks.ts'

/**
 * TipTap's commands that make blocks of another kind, held back from pictures and captions: to TipTap a figure is a line of text as any other, and
 * its picture goes where that becomes a heading or an item.
 */
export const blockCommands = Extension.create({
  name: 'blockCommands',
  // Behind TipTap's own, whose place they take.
  priority: 50,
  addCommands: () => ({
    setNode: (type, attributes) => (props) => {
      if (!holdsCaptions(props.state)) return commands.setNode(type, attributes)(props)
      const known = typeof type === 'string' ? props.state.schema.nodes[type] : type
      return known?.isTextblock === true && setStyle(props.tr, known, attributes ?? {})
    },
    toggleWrap: (type, attributes) => (props) => takesWrap(props.state) && commands.toggleWrap(type, attributes)(props),
    toggleList: (list, item, keepMarks, attributes) => (props) =>
      takesList(props.state) && commands.toggleList(list, item, keepMarks, attributes)(props),
  }),
})
