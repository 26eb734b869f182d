import { Node } from '@tiptap/core'
import { formulaText } from '../../../src/article/formula/formulaText.ts'
import { fromNodeSpec } from '../extensions/fromNodeSpec.ts'
import { openedNode } from '../toolbar/openedNode.ts'
import { askFormula } from './askFormula.ts'
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
      return [openedNode('formula', () => askFormula(this.editor))]
    },
  })
}
