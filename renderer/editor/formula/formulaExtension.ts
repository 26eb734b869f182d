import { Node } from '@tiptap/core'
import { NodeSelection, Plugin } from '@tiptap/pm/state'
import { formulaText } from '../../../src/article/formula/formulaText.ts'
import { fromNodeSpec } from '../extensions/fromNodeSpec.ts'
import { askFormula, formulaAt } from './askFormula.ts'
import { formulaView } from './formulaView.ts'

/** The formula on the paper: a double click, or Enter where it is selected, opens it. */
export function formulaExtension(): Node {
  return fromNodeSpec(Node.create({ name: 'formula' }), {
    // What plain text has of it.
    renderText: ({ node }) => formulaText(String(node.attrs.tex)),
    addNodeView:
      () =>
      ({ node }) =>
        formulaView(node),
    addProseMirrorPlugins() {
      const { editor } = this
      return [
        new Plugin({
          props: {
            handleDoubleClickOn(view, _, node, pos) {
              if (node.type.name !== 'formula' || !view.editable) return false
              view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, pos)))
              return askFormula(editor)
            },
            handleKeyDown(view, event) {
              if (event.key !== 'Enter' || event.isComposing || !view.editable) return false
              return formulaAt(view.state) !== null && askFormula(editor)
            },
          },
        }),
      ]
    },
  })
}
