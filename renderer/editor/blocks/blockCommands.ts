import { commands, Extension } from '@tiptap/core'
import { isAcrossLines } from '../typing/isAcrossLines.ts'
import { setStyle } from './setStyle.ts'
import { holdsCaptions, takesList, takesWrap } from './takesBlocks.ts'

/**
 * TipTap's commands that make blocks of another kind, held back from pictures and captions: to TipTap a figure is a line of text as any other, and
 * its picture goes where that becomes a heading or an item. And its Enter, which divides a line where the selection began before it was taken out: with
 * all of a line and a table behind it gone, that is no place in a line any more.
 */
export const blockCommands = Extension.create({
  name: 'blockCommands',
  // Behind TipTap's own, whose place they take.
  priority: 50,
  addCommands: () => ({
    splitBlock: (options) => (props) => {
      if (!isAcrossLines(props.tr.selection)) return commands.splitBlock(options)(props)
      if (props.dispatch) props.tr.deleteSelection()
      // Where nothing can be divided, what was selected is gone all the same.
      commands.splitBlock(options)(props)
      return true
    },
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
