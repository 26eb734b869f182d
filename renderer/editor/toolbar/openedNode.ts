import { NodeSelection, Plugin } from '@tiptap/pm/state'

/**
 * A node in the line that opens its form by a double click, or by Enter where it is selected.
 * @param name of the node's type
 * @param open asks for the form of what is selected; false where it does not open
 */
export function openedNode(name: string, open: () => boolean): Plugin {
  return new Plugin({
    props: {
      handleDoubleClickOn(view, _, node, pos) {
        if (node.type.name !== name || !view.editable) return false
        view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, pos)))
        return open()
      },
      handleKeyDown(view, event) {
        const { selection } = view.state
        if (event.key !== 'Enter' || event.isComposing || !view.editable) return false
        return selection instanceof NodeSelection && selection.node.type.name === name && open()
      },
    },
  })
}
