import { Node } from '@tiptap/core'
import { NodeSelection, Plugin } from '@tiptap/pm/state'
import { fromNodeSpec } from '../extensions/fromNodeSpec.ts'
import { askFootnote } from './askFootnote.ts'
import { footnoteView } from './footnoteView.ts'

/** The footnote on the paper: a double click, or Enter where it is selected, opens its words. */
export function footnoteExtension(): Node {
  return fromNodeSpec(Node.create({ name: 'footnote' }), {
    addNodeView:
      () =>
      ({ node }) =>
        footnoteView(node),
    addProseMirrorPlugins() {
      const { editor } = this
      return [
        new Plugin({
          props: {
            handleDoubleClickOn(view, _, node, pos) {
              if (node.type.name !== 'footnote' || !view.editable) return false
              view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, pos)))
              return askFootnote(editor)
            },
            handleKeyDown(view, event) {
              const { selection } = view.state
              if (event.key !== 'Enter' || event.isComposing || !view.editable) return false
              if (!(selection instanceof NodeSelection) || selection.node.type.name !== 'footnote') return false
              return askFootnote(editor)
            },
          },
        }),
      ]
    },
  })
}
